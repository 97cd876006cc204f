import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { makeZip, type ZipPart } from '../importers/testing/make-zip.ts';
import { openDatabase } from '../storage/database.ts';
import { pageClip, textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive, testTime } from '../testing/open-test-archive.ts';
import { leftOut, rowOfJson } from './bundle.ts';
import { restoreBundle } from './restore-bundle.ts';
import { writeBundle } from './write-bundle.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-bundle-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Every row of every table as the archive's file has it; what is packed is compared unpacked, by its hash. */
function rowsOf(path: string) {
  const db = openDatabase(path, { readOnly: true });
  const tables = db.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const rows = tables
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name }) => [name, db.all(`SELECT * FROM "${name}"`)] as const);
  db.close();
  return Object.fromEntries(rows);
}

const fill = async () => {
  const { id } = await archive.call('clip.add', {
    clip: textClip({ url: 'https://news.example/a' }),
    tags: ['sea/Lindmar', '日本/東京'],
    fields: { section: 'Coast' },
  });
  archive.setTime('2024-05-07T00:00:00.000Z');
  await archive.call('clip.add', {
    clip: textClip({ url: 'https://news.example/a', body: 'Another text 😀.' }),
  });
  const page = pageClip({ headline: 'Large page' });
  const noise = Array.from({ length: 9000 }, (_, n) =>
    createHash('sha256').update(String(n)).digest('hex'),
  ).join(' ');
  await archive.call('clip.add', { clip: { ...page, text: `${page.text}<!-- ${noise} -->` } });
  // Long enough to be packed, short enough to lie in its row.
  await archive.call('clip.add', {
    clip: pageClip({
      headline: 'Middling',
      url: 'https://news.example/m',
      body: 'Some words of it. '.repeat(300),
    }),
  });
  await archive.call('article.set-state', { ids: [id], read: true, starred: true });
  await archive.call('annotation.add', { article: id, note: 'A note', colour: 'green' });
  await archive.call('saved-search.save', { name: 'Coast', query: 'section:coast', tag: 'beat' });
  const { hits } = await archive.call('search.query', { query: '' });
  const ids = [id, ...hits.map((hit) => hit.id).filter((other) => other !== id)];
  const { id: dossier } = await archive.call('collection.create', { name: 'Dossier' });
  await archive.call('collection.create', { name: 'Ports', parent: dossier, ids });
  await archive.call('tag.set-look', { path: 'sea', colour: 'blue' });
  await archive.call('tag.set-look', { path: '日本', hidden: true });
  return id;
};
const exportBundle = async () => {
  const report = await archive.call('export.run', { format: 'bundle', dir });
  expect(report.files).toHaveLength(1);
  return report.files[0] ?? '';
};

test('an archive restored from its bundle is the same, row by row, and works', async () => {
  const id = await fill();
  const bundle = await exportBundle();
  const copy = join(dir, 'restored');
  expect(await restoreBundle({ bundle, dir: copy, now: new Date(testTime), log: () => {} })).toEqual({
    articles: 3,
  });
  expect(rowsOf(join(copy, 'archive.sqlite'))).toEqual(rowsOf(join(archive.dir, 'archive.sqlite')));
  expect(readdirSync(join(copy, 'blobs'))).toEqual(readdirSync(join(archive.dir, 'blobs')));
  const restored = openTestArchive({ dir: copy });
  restored.idle();
  expect(await restored.call('archive.verify', {})).toMatchObject({ problems: [] });
  expect(await restored.call('article.get', { id })).toEqual(await archive.call('article.get', { id }));
  expect(await restored.call('search.query', { query: 'section:coast' })).toMatchObject({ total: 1 });
  for (const name of ['collection.list', 'tag.list'] as const)
    expect(await restored.call(name, {})).toEqual(await archive.call(name, {}));
  const { ids } = await archive.call('search.ids', { query: 'collection:Dossier/Ports' });
  expect(ids).toHaveLength(3);
  expect((await restored.call('search.ids', { query: 'collection:Dossier/Ports' })).ids).toEqual(ids);
  restored.close();
});

test('a text and a note that have the line separators of Unicode in them are restored and merged as they are', async () => {
  const { id } = await archive.call('clip.add', {
    clip: textClip({ body: 'The wall fell,\u2028said the council.\u2029It will be mended.' }),
  });
  const note = 'Pasted from a page\u2028and from another\u2029';
  await archive.call('annotation.add', { article: id, note, colour: 'green' });
  const before = await archive.call('article.get', { id });
  const bundle = await exportBundle();
  const copy = join(dir, 'restored');
  await restoreBundle({ bundle, dir: copy, now: new Date(testTime), log: () => {} });
  expect(rowsOf(join(copy, 'archive.sqlite'))).toEqual(rowsOf(join(archive.dir, 'archive.sqlite')));
  expect(JSON.stringify(rowsOf(join(copy, 'archive.sqlite')))).toMatch(/\u2028.*\u2029/);
  const other = openTestArchive();
  const { ids, failed } = await other.call('import.run', { paths: [bundle] });
  expect(failed).toEqual([]);
  const merged = await other.call('article.get', { id: ids[0] ?? '' });
  other.close();
  expect({ text: merged.text, notes: merged.annotations.map((each) => each.note) }).toEqual({
    text: before.text,
    notes: before.annotations.map((each) => each.note),
  });
});

test('a bundle that was cut or changed is refused, and leaves nothing behind', async () => {
  await fill();
  const bundle = await exportBundle();
  const whole = readFileSync(bundle);
  const copy = join(dir, 'restored');
  const restore = (bytes: Uint8Array) => {
    writeFileSync(join(dir, 'bad.pressmark'), bytes);
    return restoreBundle({
      bundle: join(dir, 'bad.pressmark'),
      dir: copy,
      now: new Date(testTime),
      log: () => {},
    });
  };
  await expect(restore(whole.subarray(0, whole.length / 2))).rejects.toThrow('no Pressmark bundle');
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const changed = Buffer.from(whole);
    const at = Math.floor(whole.length * share);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    await expect(restore(changed)).rejects.toThrow();
  }
  expect(readdirSync(dir).includes('restored') ? readdirSync(copy) : []).toEqual([]);
});

test('a row that cannot be read ends the restoring, and what else is wrong behind it ends nothing', async () => {
  await fill();
  const whole = await openPromise(await exportBundle(), { autoClose: false });
  const parts: ZipPart[] = [];
  for await (const entry of whole.eachEntry()) {
    const bytes = await buffer(await whole.openReadStreamPromise(entry));
    const isTable = entry.fileName.endsWith('capture.jsonl');
    const rows = Buffer.concat([Buffer.from('{broken\n'), ...Array.from({ length: 2000 }, () => bytes)]);
    parts.push({ name: entry.fileName, bytes: isTable ? rows : bytes });
  }
  whole.close();
  const path = join(dir, 'bad.pressmark');
  writeFileSync(path, await makeZip(parts));
  const options = { bundle: path, dir: join(dir, 'restored'), now: new Date(testTime), log: () => {} };
  await expect(restoreBundle(options)).rejects.toMatchObject({
    code: 'archive-damaged',
    message: expect.stringContaining('line 1 of data/tables/capture.jsonl cannot be read'),
  });
  // The rest of the table is read meanwhile, and found to be another than was written.
  await setTimeout(200);
});

test('a bundle in which a path is given for an article’s id is refused, and leaves nothing behind', async () => {
  await fill();
  archive.reopen(() => {
    const db = openDatabase(join(archive.dir, 'archive.sqlite'));
    db.run("UPDATE article SET uid = '../../../elsewhere' WHERE id = 1");
    db.close();
  });
  const options = { bundle: await exportBundle(), dir: join(dir, 'restored'), now: new Date(testTime) };
  await expect(restoreBundle({ ...options, log: () => {} })).rejects.toMatchObject({
    code: 'archive-damaged',
    message: expect.stringContaining('"../../../elsewhere" is no article’s id'),
  });
  expect(readdirSync(options.dir)).toEqual([]);
});

test('the folder of a bundle is made where it is missing', async () => {
  const { files } = await archive.call('export.run', { format: 'bundle', dir: join(dir, 'a', 'b') });
  expect(files).toEqual([join(dir, 'a', 'b', 'pressmark.pressmark')]);
});

test('bytes that were written as a list of numbers, as they once were, are read', () => {
  const line = JSON.stringify({ id: 1, bytes: Buffer.from('raw') });
  expect(rowOfJson(line)).toEqual({ id: 1, bytes: Buffer.from('raw') });
});

test('nothing is restored into a folder that has something in it', async () => {
  await fill();
  const bundle = await exportBundle();
  await expect(restoreBundle({ bundle, dir, now: new Date(testTime), log: () => {} })).rejects.toThrow(
    'not empty',
  );
});

test('a bundle is stopped without leaving a file, and has its name only when it is whole', async () => {
  await fill();
  const whileWritten: string[][] = [];
  const stop = new AbortController();
  const report = await writeBundle({
    archive: archive.dir,
    dir,
    job: 'b',
    now: new Date(testTime),
    signal: stop.signal,
    emit: () => {
      whileWritten.push(readdirSync(dir));
      stop.abort();
    },
  });
  expect(whileWritten).toEqual([['pressmark.pressmark.part']]);
  expect(report).toMatchObject({ cancelled: true, files: [], written: 0 });
  expect(readdirSync(dir)).toEqual([]);
});
