import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isArticleId } from '../articles/article-id.ts';
import { openDatabase } from '../storage/database.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const file = () => join(archive.dir, 'archive.sqlite');
const body = (n: number) => `Paragraph of story ${n}, which tells of a ferry in the fog. `.repeat(60);
const longText = Array.from({ length: 40_000 }, (_, i) => ((i * 2_654_435_761) >>> 0).toString(36)).join(' ');

async function fill(count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const { id } = await archive.call('clip.add', {
      clip: { text: `Story ${n}\n\n${body(n)}` },
      tags: [`desk/${n % 3}`],
    });
    ids.push(id);
  }
  return ids;
}

/** The pages of a table's leaves, by the number that SQLite gives them, the first of which is 1. */
function leavesOf(table: string): readonly number[] {
  const db = openDatabase(file(), { readOnly: true });
  const sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path";
  const rows = db.all<{ pageno: number }>(sql, table);
  db.close();
  return rows.map(({ pageno }) => pageno);
}

function spoilPage(number: number, fill = 0x55): void {
  const handle = openSync(file(), 'r+');
  writeSync(handle, Buffer.alloc(4096, fill), 0, 4096, (number - 1) * 4096);
  closeSync(handle);
}

const examine = () => archive.call('repair.examine', {});

test('a sound archive is told to be sound', async () => {
  await fill(3);
  expect(await examine()).toMatchObject({
    database: 'sound',
    faults: [],
    articles: 3,
    index: 'sound',
    missing: [],
  });
});

test('of a database with broken pages all the rest is salvaged, the lost are named, and the damaged one is set aside', async () => {
  const ids = await fill(120);
  archive.reopen(() => {
    const leaves = leavesOf('article');
    spoilPage(leaves[Math.floor(leaves.length / 2)] ?? 0);
    const bodies = leavesOf('edition_body');
    spoilPage(bodies[10] ?? 0);
  });
  const damaged = readFileSync(file());
  expect(await examine()).toMatchObject({ database: 'damaged' });
  const account = await archive.call('repair.salvage', {});
  archive.reopen();
  archive.idle();

  expect(account.articles).toBe(120);
  expect(account.recovered.length).toBeGreaterThan(0);
  for (const headline of account.recovered) expect(headline).toMatch(/^Story \d+$/);
  expect(account.textsLost.length).toBeGreaterThan(0);
  expect(account.lost.map(({ table }) => table).toSorted()).toEqual(['article', 'edition_body']);
  const stats = await archive.call('archive.stats', {});
  expect(stats.articles).toBe(120);
  const verified = await archive.call('archive.verify', {});
  expect(verified.problems).toEqual([]);
  // Those whose rows were whole keep their ids and tags.
  const kept = await Promise.all(
    ids.map((id) =>
      archive.call('article.get', { id }).then(
        ({ tags }) => tags.length === 1,
        () => false,
      ),
    ),
  );
  expect(kept.filter(Boolean).length).toBeGreaterThanOrEqual(120 - account.recovered.length);
  expect(readFileSync(join(account.aside, 'archive.sqlite'))).toEqual(damaged);
});

test('what refers to articles that are lost is no hindrance, and what a person gathered or noted outlives them', async () => {
  const ids = await fill(120);
  const mails = mkdtempSync(join(tmpdir(), 'pressmark-mails-'));
  for (let n = 0; n < 120; n++) {
    const head = `From: d@x.example\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nMessage-ID: <${n}@x.example>\nSubject: Mail ${n}`;
    writeFileSync(join(mails, `${n}.eml`), `${head}\n\n${body(1000 + n)}\n`);
  }
  const mailed = await archive.call('import.run', { paths: [mails] });
  rmSync(mails, { recursive: true });
  expect(mailed.failed).toEqual([]);
  await archive.call('collection.create', { name: 'Dossier', ids: [...ids] });
  for (const id of ids)
    await archive.call('annotation.add', { article: id, note: 'A note', colour: 'green' });
  archive.reopen(() => {
    const leaves = leavesOf('edition');
    spoilPage(leaves[Math.floor(leaves.length / 4)] ?? 0);
    spoilPage(leaves[Math.floor((leaves.length * 3) / 4)] ?? 0);
    for (const page of leavesOf('collection')) spoilPage(page);
  });
  const account = await archive.call('repair.salvage', {});
  expect(account.articlesLost.length).toBeGreaterThan(0);
  archive.reopen();
  archive.idle();
  expect((await archive.call('archive.verify', {})).problems).toEqual([]);
  const { articles } = await archive.call('archive.stats', {});
  expect(articles).toBe(240 - account.articlesLost.length);
  const clips = 120 - account.articlesLost.filter((name) => name.startsWith('Story')).length;
  expect(clips).toBeLessThan(120);
  const { collections } = await archive.call('collection.list', {});
  expect(collections).toMatchObject([{ name: 'Salvaged 1', count: clips }]);
  const { total } = await archive.call('search.query', { query: 'has:note' });
  expect(total).toBe(clips);
});

test('an article’s id in which bits flipped becomes one by which it can be opened and put into a bundle', async () => {
  const ids = await fill(3);
  archive.reopen(() => {
    const db = openDatabase(file());
    db.run('UPDATE article SET uid = ? WHERE uid = ?', (ids[1] ?? '').replace(/.$/, '/'), ids[1] ?? '');
    db.close();
  });
  await archive.call('repair.salvage', {});
  archive.reopen();
  archive.idle();
  const { hits } = await archive.call('search.query', { query: '' });
  expect(hits.map(({ headline }) => headline).toSorted()).toEqual(['Story 0', 'Story 1', 'Story 2']);
  expect(hits.map(({ id }) => isArticleId(id))).toEqual([true, true, true]);
  expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining([ids[0], ids[2]]));
});

test('texts that were lost are read again from their captures', async () => {
  await fill(60);
  archive.reopen(() => spoilPage(leavesOf('edition_body')[8] ?? 0));
  const { textsLost } = await archive.call('repair.salvage', {});
  expect(textsLost.length).toBeGreaterThan(0);
  archive.reopen();
  archive.idle();
  const { hits } = await archive.call('search.query', { query: 'ferry', limit: 100 });
  expect(hits.length).toBe(60 - textsLost.length);
  await archive.call('article.reread', { query: '' });
  archive.idle();
  expect((await archive.call('search.query', { query: 'ferry', limit: 100 })).hits).toHaveLength(60);
});

test('an archive whose first bytes are lost is opened sealed, and salvaged whole', async () => {
  await fill(40);
  archive.reopen(() => {
    const bytes = readFileSync(file());
    writeFileSync(file(), bytes.fill(0, 0, 100));
  });
  const { sealed } = await archive.call('keeping.state', {});
  expect(sealed).toMatchObject({ why: 'damaged' });
  await expect(archive.call('archive.stats', {})).rejects.toMatchObject({ code: 'archive-damaged' });
  await expect(archive.call('tag.rename', { from: 'a', to: 'b' })).rejects.toMatchObject({
    code: 'archive-damaged',
  });
  expect(await examine()).toMatchObject({ database: 'unreadable' });
  const account = await archive.call('repair.salvage', {});
  expect(account).toMatchObject({ articles: 40, lost: [], articlesLost: [], textsLost: [] });
  archive.reopen();
  archive.idle();
  expect((await archive.call('keeping.state', {})).sealed).toBeNull();
  expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true, articles: 40 });
});

test('a file that was cut short gives what stands before the cut', async () => {
  await fill(120);
  archive.reopen(() => truncateSync(file(), Math.floor(statSync(file()).size * 0.7)));
  const account = await archive.call('repair.salvage', {});
  expect(account.articles).toBeGreaterThan(0);
  archive.reopen();
  archive.idle();
  expect((await archive.call('archive.verify', {})).problems).toEqual([]);
});

test('of a file that holds nothing any more nothing is salvaged, nothing is touched, and a backup is put in its place', async () => {
  const [id = ''] = await fill(5);
  const { path } = await archive.call('backup.make', {});
  archive.reopen(() => writeFileSync(file(), Buffer.alloc(200_000, 0x41)));
  const spoilt = readFileSync(file());
  await expect(archive.call('repair.salvage', {})).rejects.toMatchObject({ code: 'archive-damaged' });
  expect(readFileSync(file())).toEqual(spoilt);
  const { aside } = await archive.call('backup.restore', { path });
  archive.reopen();
  archive.idle();
  expect((await archive.call('article.get', { id })).headline).toBe('Story 0');
  expect(readFileSync(join(aside, 'archive.sqlite'))).toEqual(spoilt);
});

test('from the first broken page that is met nothing more is written', async () => {
  const [id = ''] = await fill(60);
  archive.reopen(() => {
    for (const page of leavesOf('tag')) spoilPage(page);
  });
  const change = () => archive.call('tag.change', { ids: [id], add: ['new'] });
  await expect(change()).rejects.toMatchObject({ code: 'archive-damaged' });
  expect(archive.events).toContainEqual({ name: 'keeping.changed' });
  await expect(archive.call('article.set-state', { ids: [id], starred: true })).rejects.toMatchObject({
    code: 'archive-damaged',
  });
  expect(await archive.call('archive.stats', {})).toMatchObject({ starred: 0 });
  expect(await archive.call('settings.set', { theme: 'dark' })).toMatchObject({ theme: 'dark' });
});

test('damage that is met while the index follows, or by a reader, seals the archive, and the index is not made anew for ever', async () => {
  await fill(60);
  archive.reopen(() => {
    for (const page of [...leavesOf('tag'), ...leavesOf('edition_body')]) spoilPage(page);
    rmSync(join(archive.dir, 'index.sqlite'));
  });
  // This ends, or the test does not.
  archive.idle();
  expect((await archive.call('keeping.state', {})).sealed).toMatchObject({ why: 'damaged' });
  archive.reopen();
  expect((await archive.call('keeping.state', {})).sealed).toBeNull();
  await expect(archive.call('tag.list', {})).rejects.toMatchObject({ code: 'archive-damaged' });
  expect((await archive.call('keeping.state', {})).sealed).toMatchObject({ why: 'damaged' });
});

test('a torn and a missing file of a capture come back from a backup that is apart, and the torn one is set aside', async () => {
  const other = join(archive.dir, '..', `${archive.dir.split('/').pop()}-other`);
  try {
    await archive.call('settings.set', { backups: { every: 'daily', folder: other } });
    await archive.call('clip.add', { clip: { text: `One\n\n${longText}` } });
    await archive.call('clip.add', { clip: { text: `Two\n\n${longText} more` } });
    await archive.call('backup.make', {});
    const blobs = readdirSync(join(archive.dir, 'blobs'), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    const [torn = '', missing = ''] = blobs;
    // As a disk does it: another file's bytes under the same name, so that the backup's link keeps its own.
    const bytes = readFileSync(torn);
    rmSync(torn);
    writeFileSync(torn, bytes.subarray(0, 1000));
    rmSync(missing);
    expect(await examine()).toMatchObject({ database: 'sound', mendable: 2 });
    expect(await archive.call('repair.blobs', {})).toEqual({ mended: 2, left: [] });
    expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true });
    expect(existsSync(join(archive.dir, 'set-aside'))).toBe(true);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test('an index that is spoilt is built anew when it is asked for', async () => {
  await fill(20);
  archive.idle();
  await archive.call('repair.index', {});
  archive.idle();
  expect((await archive.call('search.query', { query: 'ferry', limit: 30 })).hits).toHaveLength(20);
  expect(await examine()).toMatchObject({ index: 'sound' });
});
