import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { migrations } from '../../electron/core/storage/migrations/index.ts';
import { openForWriting } from '../../electron/core/storage/open.ts';
import { hostArchives } from '../../electron/hosts/archives/host-archives.ts';
import { createKnownArchives } from '../../electron/hosts/archives/known-archives.ts';
import type { ArchiveClient } from '../../electron/hosts/client.ts';
import { createHttpHost } from '../../electron/hosts/http/server.ts';
import { clientWhileOpening, createEarlyEvents } from '../../electron/hosts/while-opening.ts';
import { createArchiveClient } from '../../electron/hosts/worker/client.ts';
import { violations } from './support/axe.ts';
import { closeBrowser, openPage } from './support/browser.ts';
import { pressmark, testFolder } from './support/server.ts';

afterAll(closeBrowser);

const silent = () => {};

test('while an older archive is brought up to date, the window says how far it is, and then shows it', async () => {
  const folder = testFolder();
  const configDir = join(folder.path, 'config');
  const opening = Promise.withResolvers<ArchiveClient>();
  const events = createEarlyEvents();
  const { client } = hostArchives({
    ...{ dir: folder.archive, missed: null, log: silent },
    known: createKnownArchives(configDir),
    now: () => new Date(),
    open: () => ({
      client: clientWhileOpening(opening.promise, silent, events),
      opening: opening.promise,
      upgrading: Promise.resolve(),
    }),
  });
  const rendererDir = join(import.meta.dirname, '..', '..', 'out', 'renderer');
  const host = await createHttpHost({ client, rendererDir, port: 0, log: silent, onAddress: silent });
  events.tell({ name: 'archive.upgrading', step: 2, steps: 5, part: 'change' });
  const { page, faults, close } = await openPage(host.address());
  try {
    await page.getByRole('heading', { name: 'Bringing the archive up to date' }).waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^Step 2 of 5\./);
    expect(await violations(page)).toEqual([]);
    const place = {
      dir: folder.archive,
      resourcesDir: null,
      configDir,
      program: 'a test',
      log: silent,
    };
    opening.resolve(await createArchiveClient(place));
    await page.getByRole('heading', { name: 'A news archive of your own' }).waitFor();
    expect(faults).toEqual([]);
  } finally {
    await close();
    await host.close();
    await client.close();
    folder.remove();
  }
});

test('on the command line each step is a line, told once', async () => {
  const folder = testFolder();
  const older = { dir: folder.archive, program: 'a test', migrations: migrations.slice(0, -3) };
  openForWriting({ ...older, now: new Date(), log: silent }).close();
  const told = await pressmark(folder, ['add', '-'], 'A story\n\nLINDMAR - Words.', 'all');
  expect(told.match(/Bringing the archive up to date.*/g)).toEqual([
    'Bringing the archive up to date: step 1 of 4 (a copy of it as it is)',
    'Bringing the archive up to date: step 2 of 4',
    'Bringing the archive up to date: step 3 of 4',
    'Bringing the archive up to date: step 4 of 4',
  ]);
  folder.remove();
});
