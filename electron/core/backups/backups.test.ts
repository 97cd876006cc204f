import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';
import { backupsIn } from './backup-folder.ts';
import { putBlob } from './blob-files.ts';

let folder: string;
let archive: TestArchive;
const elsewhere = () => join(folder, 'other disk');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-backups-'));
  archive = openTestArchive({ configDir: folder });
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Larger than what is kept in the database, and not to be made small. */
const longText = (seed: number) =>
  Array.from({ length: 40_000 }, (_, i) => ((i * 2_654_435_761 + seed * 97) >>> 0).toString(36)).join(' ');

const add = async (headline: string, body = 'The ferry waited for the fog to lift.') =>
  (await archive.call('clip.add', { clip: { text: `${headline}\n\n${body}` } })).id;

const inOther = () => archive.call('settings.set', { backups: { every: 'daily', folder: elsewhere() } });

/** The one file below `blobs/`. */
function onlyBlob(dir: string): string {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  expect(names).toHaveLength(1);
  return join(names[0]?.parentPath ?? '', names[0]?.name ?? '');
}

test('a backup holds the articles and the files of captures, is checked, and is listed', async () => {
  await add('Ferry stuck in fog', longText(1));
  const made = await archive.call('backup.make', {});
  expect(made).toMatchObject({ articles: 1, why: 'asked', missing: 0, checked: archive.now() });
  expect((await archive.call('backup.list', {})).backups).toEqual([made]);
  expect((await archive.call('backup.check', { path: made.path })).problems).toEqual([]);
  expect(readdirSync(made.path).toSorted()).toEqual(['archive.sqlite', 'backup.json']);
  expect(archive.events.filter(({ name }) => name === 'keeping.changed').length).toBeGreaterThan(1);
});

test('what was deleted or spoilt since is there again when a backup is restored, and the archive of today is set aside', async () => {
  await inOther();
  const first = await add('Ferry stuck in fog', longText(1));
  const { path } = await archive.call('backup.make', {});
  const second = await add('Harbour opens again');
  archive.setTime('2024-05-07T00:00:00.000Z');
  const blob = onlyBlob(join(archive.dir, 'blobs'));
  rmSync(blob);
  const { aside, missing, articles } = await archive.call('backup.restore', { path });
  expect({ missing, articles }).toEqual({ missing: 0, articles: 1 });
  archive.reopen();
  archive.idle();
  expect((await archive.call('article.get', { id: first })).headline).toBe('Ferry stuck in fog');
  await expect(archive.call('article.get', { id: second })).rejects.toMatchObject({ code: 'not-found' });
  expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true, indexed: 1 });
  expect(existsSync(join(aside, 'archive.sqlite'))).toBe(true);

  const { backups } = await archive.call('backup.list', {});
  const former = backups.find(({ why }) => why === 'set-aside');
  archive.setTime('2024-05-08T00:00:00.000Z');
  await archive.call('backup.restore', { path: former?.path ?? '' });
  archive.reopen();
  expect((await archive.call('article.get', { id: second })).headline).toBe('Harbour opens again');
});

test('a file that is torn inside is told when a backup is restored, and comes from the backup where that has it whole', async () => {
  const id = await add('Ferry stuck in fog', longText(1));
  const { path } = await archive.call('backup.make', {});
  const blob = onlyBlob(join(archive.dir, 'blobs'));
  const whole = readFileSync(blob);
  const torn = Buffer.from(whole).fill(0, 4096, 8192);
  // As a disk does it: the backup's name for the same file keeps its own bytes.
  const tear = (file: string) => {
    rmSync(file);
    writeFileSync(file, torn);
  };
  tear(blob);
  const { aside, missing } = await archive.call('backup.restore', { path });
  expect(missing).toBe(0);
  expect(readFileSync(blob)).toEqual(whole);
  expect(readFileSync(onlyBlob(join(aside, 'blobs')))).toEqual(torn);
  archive.reopen();
  archive.idle();
  expect((await archive.call('article.get', { id })).headline).toBe('Ferry stuck in fog');
  expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true });
  tear(blob);
  tear(onlyBlob(join(path, '..', 'blobs')));
  expect(await archive.call('backup.restore', { path })).toMatchObject({ missing: 1 });
});

test('a restore that is interrupted after any of its steps is finished at the next opening', async () => {
  const id = await add('Ferry stuck in fog');
  const { path } = await archive.call('backup.make', {});
  await add('Harbour opens again');
  await archive.call('backup.restore', { path });
  archive.reopen(() => {
    // As a kill leaves it after the first renaming: the former database is aside, the new one has no name yet.
    const aside = join(archive.dir, 'set-aside', '2024-05-06T07-08-09-000Z');
    mkdirSync(aside, { recursive: true });
    putBlob(join(archive.dir, 'archive.sqlite'), join(aside, 'archive.sqlite'));
    rmSync(join(archive.dir, 'archive.sqlite'));
  });
  expect(await archive.call('archive.stats', {})).toMatchObject({ articles: 1 });
  expect((await archive.call('article.get', { id })).headline).toBe('Ferry stuck in fog');
  expect(existsSync(join(archive.dir, 'restoring'))).toBe(false);
});

test('the files of captures are kept once for all backups, and go with the last that names them', async () => {
  await inOther();
  await add('Ferry stuck in fog', longText(1));
  await archive.call('backup.make', {});
  const [first] = (await archive.call('backup.list', {})).backups;
  const store = join(first?.path ?? '', '..', 'blobs');
  const blob = onlyBlob(store);
  archive.setTime('2024-05-07T00:00:00.000Z');
  await archive.call('backup.make', {});
  expect(onlyBlob(store)).toBe(blob);
});

test('an older backup that was torn keeps no newer one from being made, and no file goes that it may name', async () => {
  await inOther();
  await add('Ferry stuck in fog', longText(1));
  const { path } = await archive.call('backup.make', {});
  const blob = onlyBlob(join(path, '..', 'blobs'));
  // The day's first backup goes, and with it the files that none of the others names: one of them cannot say what it names.
  archive.setTime('2024-05-07T00:00:00.000Z');
  await archive.call('backup.make', {});
  writeFileSync(join(path, 'archive.sqlite'), 'torn');
  archive.setTime('2024-05-07T01:00:00.000Z');
  const made = await archive.call('backup.make', {});
  expect((await archive.call('keeping.state', {})).backup).toMatchObject({ failed: null, last: made.at });
  expect(onlyBlob(join(path, '..', 'blobs'))).toBe(blob);
});

test('a backup that was torn is found out, and is not put in the place of the archive', async () => {
  await add('Ferry stuck in fog', longText(1));
  const { path } = await archive.call('backup.make', {});
  truncateSync(join(path, 'archive.sqlite'), 60_000);
  expect((await archive.call('backup.check', { path })).problems.length).toBeGreaterThan(0);
  await expect(archive.call('backup.restore', { path })).rejects.toMatchObject({ code: 'archive-damaged' });
  archive.reopen();
  expect(await archive.call('archive.stats', {})).toMatchObject({ articles: 1 });
});

test('a capture whose file is missing does not keep the rest from being backed up, and is told', async () => {
  await add('Ferry stuck in fog', longText(1));
  rmSync(onlyBlob(join(archive.dir, 'blobs')));
  expect(await archive.call('backup.make', {})).toMatchObject({ articles: 1, missing: 1 });
});

test('what a killed backup left is no backup, and is cleared by the next', async () => {
  await add('Ferry stuck in fog');
  const left = join(archive.dir, 'backups', '2024-05-05T00-00-00-000Z.part');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'archive.sqlite'), 'half');
  expect((await archive.call('backup.list', {})).backups).toEqual([]);
  await archive.call('backup.make', {});
  expect(backupsIn(join(archive.dir, 'backups'))).toHaveLength(1);
  expect(existsSync(left)).toBe(false);
});

test('a backup that is stopped leaves none, and the next one is made', async () => {
  await add('Ferry stuck in fog');
  const making = archive.call('backup.make', { job: 'mine' });
  await archive.call('job.cancel', { job: 'mine' });
  await expect(making).rejects.toMatchObject({ code: 'cancelled' });
  expect((await archive.call('backup.list', {})).backups).toEqual([]);
  expect(await archive.call('backup.make', {})).toMatchObject({ articles: 1 });
});

test('an archive that is written to meanwhile is backed up at one moment of it', async () => {
  for (let n = 0; n < 20; n++) await add(`Story ${n}`, longText(n).slice(0, 50_000));
  const making = archive.call('backup.make', {});
  for (let n = 20; n < 60; n++) await add(`Story ${n}`);
  const { path, articles } = await making;
  expect(articles).toBeGreaterThanOrEqual(20);
  expect((await archive.call('backup.check', { path })).problems).toEqual([]);
});

test('the account of a backup is read without Pressmark', async () => {
  await add('Ferry stuck in fog');
  const { path } = await archive.call('backup.make', {});
  const account: unknown = JSON.parse(readFileSync(join(path, 'backup.json'), 'utf8'));
  expect(account).toMatchObject({ backup: 1, articles: 1, captures: 1, missing: [] });
});
