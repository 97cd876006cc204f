import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from './testing/clips.ts';
import { openTestArchive, type TestArchive } from './testing/open-test-archive.ts';

let archive: TestArchive;
let folder: string;
beforeEach(() => {
  archive = openTestArchive();
  folder = mkdtempSync(join(tmpdir(), 'pressmark-jobs-'));
  for (let n = 0; n < 300; n++)
    writeFileSync(join(folder, `${n}.txt`), textClip({ headline: `Ship ${n} arrives` }).text ?? '');
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true });
});

const importAll = () => archive.call('import.run', { paths: [folder], job: 'import' });
const backup = async () => (await archive.call('backup.make', {})).path;
const outcome = (work: Promise<unknown>) => work.catch((error: unknown) => error);

test('a backup is not put back while an import runs, and neither is salvaged: the import would be lost with the archive it goes into', async () => {
  const path = await backup();
  const importing = importAll();
  const message = expect.stringContaining('an import');
  expect(await outcome(archive.call('backup.restore', { path }))).toMatchObject({ code: 'busy', message });
  expect(await outcome(archive.call('repair.salvage', {}))).toMatchObject({ code: 'busy', message });
  expect((await importing).stored).toBe(300);
  archive.reopen();
  expect((await archive.call('archive.stats', {})).articles).toBe(300);
});

test('while a backup is put back nothing is taken into the archive that it takes the place of', async () => {
  const path = await backup();
  const restoring = archive.call('backup.restore', { path });
  expect(await outcome(archive.call('clip.add', { clip: textClip() }))).toMatchObject({ code: 'busy' });
  expect(await outcome(importAll())).toMatchObject({ code: 'busy' });
  await restoring;
  expect(await outcome(importAll())).toMatchObject({ code: 'busy' });
  archive.reopen();
  expect((await importAll()).stored).toBe(300);
});

test('a backup that cannot be put back leaves the archive open for everything', async () => {
  expect(await outcome(archive.call('backup.restore', { path: join(folder, 'none') }))).toMatchObject({
    code: 'not-found',
  });
  const path = await backup();
  writeFileSync(join(path, 'archive.sqlite'), 'torn');
  expect(await outcome(archive.call('backup.restore', { path }))).toMatchObject({ code: 'archive-damaged' });
  expect(await archive.call('clip.add', { clip: textClip() })).toMatchObject({ status: 'stored' });
  expect((await importAll()).stored).toBe(300);
});
