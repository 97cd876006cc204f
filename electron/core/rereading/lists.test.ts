import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTar } from '../importers/testing/make-tar.ts';
import { makeZip } from '../importers/testing/make-zip.ts';
import { memorySource } from '../importers/testing/memory-source.ts';
import { openDatabase } from '../storage/database.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';
import { readerOfCapture } from './readers.ts';

let archive: TestArchive;
let folder: string;
beforeEach(() => {
  archive = openTestArchive();
  folder = mkdtempSync(join(tmpdir(), 'pressmark-lists-'));
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const words = 'Dockers of Harwick stopped work on Monday, and the ferries waited for them. Repairs wait.';
const html = `<p>HARWICK (AP) - ${words}</p><ul><li>grain</li><li>wood</li></ul>`;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const id = (n: number) => n.toString(16).padStart(32, '0');

const wallabag = {
  ...{ id: 1, title: 'A strike', url: 'https://news.example/strike', is_archived: 0, is_starred: 1 },
  ...{ content: html, published_by: ['Anna Berg'], language: 'en', tags: ['ports'] },
};
const karakeep = {
  bookmarks: [{ createdAt: 1700000000, title: 'A strike', tags: [], content: { type: 'text', text: words } }],
  lists: [],
};
const reference = {
  ...{ type: 'article-newspaper', title: 'A strike', author: [{ family: 'Berg', given: 'Anna' }] },
  ...{ 'container-title': 'The Harwick Herald', issued: { 'date-parts': [[2024, 1, 2]] } },
};

const lists: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['an item of wallabag', 'w.json', () => Buffer.from(JSON.stringify([wallabag]))],
  ['a text of Karakeep', 'k.json', () => Buffer.from(JSON.stringify(karakeep))],
  ['a reference', 'c.json', () => Buffer.from(JSON.stringify([reference]))],
  [
    'an item of Omnivore',
    'o.zip',
    () =>
      makeZip([
        {
          name: 'metadata_0_to_20.json',
          bytes: Buffer.from(
            JSON.stringify([
              {
                ...{ id: '1', slug: 'strike', title: 'A strike', url: 'https://news.example/strike' },
                ...{ author: 'Anna Berg', savedAt: '2024-01-02T03:04:05Z', state: 'Active', labels: [] },
              },
            ]),
          ),
        },
        { name: 'content/strike.html', bytes: Buffer.from(html) },
      ]),
  ],
  [
    'a row of Pocket',
    'part_000000.csv',
    () =>
      Buffer.from(
        'title,url,time_added,tags,status\r\n"A strike","https://news.example/strike",1700000000,ports|grain,archive\r\n',
      ),
  ],
  [
    'a row of Instapaper',
    'instapaper.csv',
    () => Buffer.from('\ufeffURL,Title,Selection,Folder\nhttps://news.example/strike,A strike,,Unread\n'),
  ],
  [
    'a row of Readwise Reader',
    'reader.csv',
    () =>
      Buffer.from(
        `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nA strike,https://news.example/strike,01h,"['ports']",2024-01-02 03:04:05+00:00,0,archive,True\n`,
      ),
  ],
  [
    'the highlights of Readwise',
    'highlights.csv',
    () =>
      Buffer.from(
        `Highlight,Book Title,Book Author,Color,Note,Highlighted at\n"Dockers, of Harwick,\nstopped work",A strike,Anna Berg,,,2024-01-02 03:04:05\n"${words.slice(40)}",A strike,Anna Berg,,,\n`,
      ),
  ],
  [
    'a note of Joplin, with its picture and a paper',
    'j.jex',
    () =>
      makeTar([
        {
          name: `${id(9)}.md`,
          bytes: `a.png\n\nid: ${id(9)}\nmime: image/png\nfile_extension: png\ntype_: 4`,
        },
        { name: `${id(8)}.md`, bytes: `b.xls\n\nid: ${id(8)}\nmime: application/vnd.ms-excel\ntype_: 4` },
        { name: `resources/${id(9)}.png`, bytes: png },
        {
          name: `${id(1)}.md`,
          bytes: `A strike\n\nHARWICK (AP) - ${words}\n\n![The quay](:/${id(9)})\n\nRead [this](:/${id(8)}).\n\nid: ${id(1)}\nauthor: Anna Berg\ncreated_time: 2024-01-02T03:04:05.000Z\ntype_: 1`,
        },
      ]),
  ],
];

test.each(lists)('%s is read again as its list was', async (_, name, bytes) => {
  const path = join(folder, name);
  writeFileSync(path, await bytes());
  await archive.call('import.run', { paths: [path] });
  const [hit] = (await archive.call('search.query', { query: '' })).hits;
  const article = () => archive.call('article.get', { id: hit?.id ?? '' });
  const before = await article();
  expect(before.headline).toBe('A strike');
  archive.reopen(() => {
    const db = openDatabase(join(archive.dir, 'archive.sqlite'));
    db.run(
      `UPDATE edition SET reader = NULL, fields = json_set(fields, '$.fields.headline', 'Share this', '$.fields.authors', json('["The Web Team"]'))`,
    );
    db.run("UPDATE article SET headline = 'Share this'");
    db.run("UPDATE edition_body SET text = 'Share this story' WHERE text <> ''");
    db.close();
  });
  expect((await article()).headline).toBe('Share this');
  const report = await archive.call('article.reread', { ids: [before.id] });
  expect(report).toMatchObject({ found: 1, changed: 1, failed: [] });
  expect(await article()).toEqual(before);
});

test('a row that was kept without the head of its table is left to no reader', async () => {
  const row = await memorySource(
    'part_000000.csv:2',
    'A strike,https://news.example/strike,1700000000,,unread',
  );
  expect(readerOfCapture('text/csv', row)).toBeNull();
});
