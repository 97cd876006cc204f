import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from './support/axe.ts';
import { stories } from './support/story.ts';

const story = stories();

test('a folder is watched: what is put into it is found, and what could not be read is told', async () => {
  const { app, folder } = story();
  const watched = join(folder.path, 'clips');
  mkdirSync(watched);
  writeFileSync(join(watched, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await app.page.keyboard.press('Control+,');
  const settings = app.dialog('Settings');
  await settings.getByLabel('Folder on this machine').fill(watched);
  await settings.getByRole('button', { name: 'Watch' }).click();
  await settings.getByText(watched).first().waitFor();
  await settings.getByRole('list', { name: 'Could not be archived' }).getByText('picture.txt').waitFor();
  writeFileSync(
    join(watched, 'ferry.txt'),
    'Ferry waits for the fog\n\nTORNVIK (AP) — A ferry waited outside the harbour on Monday, and a marzipan cake was shared.\n',
  );
  await settings.getByText('1 file archived').waitFor();
  expect(await violations(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await app.find('marzipan');
  await app.row(/Ferry waits for the fog/).waitFor();
});
