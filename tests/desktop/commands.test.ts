import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commands } from '../../electron/contract/commands.ts';
import { root } from '../../scripts/build.ts';

interface CommandList {
  createCommands(parts: object): readonly { readonly id: string }[];
}

test('the menu has every command of the interface, and the interface every one of the menu', async () => {
  // By address, since the interface is another project of the compiler's.
  const list = pathToFileURL(join(root, 'renderer', 'app', 'commands.ts')).href;
  const { createCommands } = (await import(list)) as CommandList;
  const nothing = { settings: { keys: {} }, actions: {}, changes: {}, navigation: {}, importer: {} };
  const ids = createCommands(nothing).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(commands.toSorted());
});
