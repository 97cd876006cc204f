import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../contract/article.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';
import { memorySource } from '../testing/memory-source.ts';
import { jsonElements } from './json-elements.ts';
import { pythonList } from './readwise.ts';
import { timeFrom } from './times.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-lists-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Imports a file, twice: the second time nothing may be new. */
async function articlesOf(name: string, content: string) {
  const path = join(dir, name);
  writeFileSync(path, content);
  const report = await archive.call('import.run', { paths: [path] });
  const { found, stored, newEditions, alreadyThere, failed } = report;
  expect(stored + newEditions + alreadyThere + failed.length).toBe(found);
  const again = await archive.call('import.run', { paths: [path] });
  expect(again).toMatchObject({ found, stored: 0, newEditions: 0 });
  const articles = await Promise.all(report.ids.map((id) => archive.call('article.get', { id })));
  return { articles, failed: failed.map(({ source, reason }) => `${source.slice(path.length)} ${reason}`) };
}

const told = ({ headline, url, addedAt, tags, read, starred }: Article) => ({
  headline,
  url,
  addedAt,
  tags,
  read,
  starred,
});

describe('Pocket', () => {
  test('gives addresses, tags, times and what was read, from its table', async () => {
    const { articles, failed } = await articlesOf(
      'part_000000.csv',
      'title,url,time_added,tags,status\n' +
        '"Ports, reopened",https://news.example/a,1578900000,sea|north coast,archive\n' +
        'https://news.example/b,https://news.example/b,1578900001,,unread\n' +
        'title,https://news.example/c,1578900002,,unread\n' +
        'Script,javascript:alert(1),1578900003,,unread\n',
    );
    expect(articles.map(told)).toEqual([
      {
        headline: 'Ports, reopened',
        url: 'https://news.example/a',
        addedAt: '2020-01-13T07:20:00.000Z',
        tags: ['north coast', 'sea'],
        read: true,
        starred: false,
      },
      expect.objectContaining({ headline: null, url: 'https://news.example/b', read: false }),
      expect.objectContaining({ headline: 'title', url: 'https://news.example/c' }),
    ]);
    expect(articles[0]?.warnings).toEqual(['Only an address: the text was not in the file']);
    expect(failed).toEqual([':5 It has neither a text nor a web address.']);
  });

  test('gives the same from its page, where only a heading says what was read', async () => {
    const { articles } = await articlesOf(
      'ril_export.html',
      `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://news.example/a" time_added="1578900000" tags="sea,north">Ports &amp; piers</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://news.example/b" time_added="1578900001" tags="">B</a></li></ul></body></html>`,
    );
    expect(articles.map(told)).toMatchObject([
      { headline: 'Ports & piers', tags: ['north', 'sea'], read: false },
      { headline: 'B', read: true },
    ]);
  });

  test('a table that breaks off in a quotation keeps what stands before', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, n) => `T${n},https://news.example/${n},1578900000,,unread\n`,
    ).join('');
    const { articles, failed } = await articlesOf(
      'p.csv',
      `title,url,time_added,tags,status\n${rows}"broken,https`,
    );
    expect(articles.length).toBeGreaterThanOrEqual(300);
    expect(failed).toEqual([expect.stringContaining('The table is broken after row 301')]);
  });
});

describe('Instapaper', () => {
  test('is read in its old form, whose folder is the state', async () => {
    const { articles } = await articlesOf(
      'instapaper.csv',
      'URL,Title,Selection,Folder\nhttps://news.example/a,A,,Starred\nhttps://news.example/b,B,"Some, words",Archive\nhttps://news.example/c,C,,Ports\n',
    );
    expect(articles.map(told)).toMatchObject([
      { headline: 'A', starred: true, read: false },
      { headline: 'B', read: true },
      { headline: 'C', tags: ['collection/Ports'] },
    ]);
    expect(articles[1]?.annotations).toMatchObject([{ target: { exact: 'Some, words' } }]);
  });

  test('is read in its new form, with a list in a cell', async () => {
    const { articles } = await articlesOf(
      'instapaper.csv',
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://news.example/a,A,,Unread,1578900000,"[""sea"", ""the north""]"\n',
    );
    expect(articles.map(told)).toMatchObject([
      { tags: ['sea', 'the north'], addedAt: '2020-01-13T07:20:00.000Z' },
    ]);
  });
});

describe('Readwise', () => {
  test('Reader gives tags as Python lists them', async () => {
    const { articles } = await articlesOf(
      'reader.csv',
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n' +
        `A,https://news.example/a,01h,"['sea', ""editor's""]",2023-05-04 12:34:56+00:00,0.2,later,True\n` +
        'B,https://news.example/b,02h,,2023-05-04 12:34:56+00:00,1,new,True\n',
    );
    expect(articles.map(told)).toMatchObject([
      {
        headline: 'A',
        addedAt: '2023-05-04T12:34:56.000Z',
        tags: expect.arrayContaining(['sea', "editor's"]),
        read: false,
      },
      { headline: 'B', read: true },
    ]);
  });

  test('highlights are gathered to the document they are of', async () => {
    const { articles } = await articlesOf(
      'highlights.csv',
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n' +
        'First words,Ports,Ana Pérez,,My note,blue,,page,1,2023-05-04 12:34:56+00:00,sea\n' +
        'Other story,Piers,,,,,,page,1,2023-05-04 12:34:56+00:00,\n' +
        'Last words,Ports,Ana Pérez,,,,,page,2,2023-05-05 12:34:56+00:00,sea\n',
    );
    expect(articles.map(({ headline, text, annotations }) => [headline, text, annotations.length])).toEqual([
      ['Ports', 'First words\n\nLast words', 2],
      ['Piers', 'Other story', 1],
    ]);
    expect(articles[0]?.annotations[0]).toMatchObject({ colour: 'blue', note: 'My note' });
  });

  test.each([
    ["['a', \"it's\"]", ['a', "it's"]],
    ["['a\\'b']", ["a'b"]],
    ['', []],
    ['[]', []],
  ])('%s is %j', (text, items) => expect(pythonList(text)).toEqual(items));
});

describe('wallabag', () => {
  const item = {
    id: 1,
    title: 'Harbour reopens',
    url: 'https://news.example/a?utm_source=x',
    is_archived: 1,
    is_starred: true,
    content:
      '<p>LINDMAR (Reuters) - The harbour reopened on Monday.</p><p>Ships came in.</p><script>alert(1)</script>',
    created_at: '2020-01-13T07:20:00+0000',
    published_at: '2020-01-12T00:00:00+0000',
    published_by: ['Ana Pérez'],
    language: 'en_GB',
    domain_name: 'www.news.example',
    tags: ['sea'],
    annotations: [{ text: 'Look', quote: 'The harbour reopened', ranges: [] }],
  };

  test('gives texts, states, tags and annotations by their quotes', async () => {
    const lost = {
      ...item,
      url: 'https://news.example/b',
      title: 'Lost',
      content: "wallabag can't retrieve contents for this article. Please troubleshoot this issue.",
    };
    const { articles } = await articlesOf('wallabag.json', JSON.stringify([item, lost], null, 2));
    expect(articles[0]).toMatchObject({
      headline: 'Harbour reopens',
      authors: ['Ana Pérez'],
      publisher: 'news.example',
      place: 'LINDMAR',
      language: 'en',
      read: true,
      starred: true,
      tags: ['sea'],
      html: expect.not.stringContaining('script'),
      annotations: [{ note: 'Look', target: { exact: 'The harbour reopened' } }],
    });
    expect(articles[1]).toMatchObject({
      headline: 'Lost',
      text: '',
      warnings: ['Only an address: the text was not in the file'],
    });
  });

  test('a list that breaks off keeps what stands before', async () => {
    const list = JSON.stringify([
      item,
      { ...item, url: 'https://news.example/b', title: 'B', content: '<p>Other words.</p>' },
    ]);
    const { articles, failed } = await articlesOf('wallabag.json', list.slice(0, -30));
    expect(articles).toHaveLength(1);
    expect(failed).toEqual([' The list ends in the middle, after 1 items.']);
  });
});

test('Karakeep gives addresses and texts in their lists, even where lists lie in a circle', async () => {
  const { articles, failed } = await articlesOf(
    'karakeep.json',
    JSON.stringify({
      bookmarks: [
        {
          createdAt: 1578900000,
          title: 'A',
          tags: ['sea'],
          lists: ['l2'],
          content: { type: 'link', url: 'https://news.example/a' },
          note: 'N',
          archived: true,
        },
        {
          createdAt: 1578900001,
          title: 'T',
          tags: [],
          content: { type: 'text', text: 'Words of a note.' },
          note: null,
        },
        { createdAt: 1578900002, title: 'Asset', tags: [], content: null },
      ],
      lists: [
        { id: 'l1', name: 'Coast', parentId: 'l2', type: 'manual' },
        { id: 'l2', name: 'Ports/Piers', parentId: 'l1', type: 'manual' },
      ],
    }),
  );
  expect(
    articles.map(({ headline, text, tags, read, annotations }) => ({
      headline,
      text,
      tags,
      read,
      notes: annotations.length,
    })),
  ).toEqual([
    { headline: 'A', text: '', tags: ['collection/Coast/Ports∕Piers', 'sea'], read: true, notes: 1 },
    { headline: 'T', text: 'Words of a note.', tags: [], read: false, notes: 0 },
  ]);
  expect(failed).toEqual([':3 It has neither a text nor a web address.']);
});

test('Linkwarden gives addresses in their collections', async () => {
  const link = (id: number, url: string) => ({
    id,
    name: `L${id}`,
    url,
    description: '',
    createdAt: '2020-01-13T07:20:00.000Z',
    tags: [{ name: 'sea' }],
  });
  const { articles } = await articlesOf(
    'linkwarden.json',
    JSON.stringify({
      id: 1,
      name: 'A person',
      collections: [
        { id: 1, name: 'Coast', parentId: null, links: [link(1, 'https://news.example/a')] },
        { id: 2, name: 'Piers', parentId: 1, links: [link(2, 'https://news.example/b')] },
      ],
      pinnedLinks: [{ id: 2 }],
    }),
  );
  expect(articles.map(told)).toMatchObject([
    { headline: 'L1', tags: ['collection/Coast', 'sea'], starred: false },
    { headline: 'L2', tags: ['collection/Coast/Piers', 'sea'], starred: true },
  ]);
});

test.each([
  ['1578900000', '2020-01-13T07:20:00.000Z'],
  [1578900000000, '2020-01-13T07:20:00.000Z'],
  ['1578900000000000', '2020-01-13T07:20:00.000Z'],
  ['2023-05-04 12:34:56+00:00', '2023-05-04T12:34:56.000Z'],
  ['2023-05-04 12:34:56', '2023-05-04T12:34:56.000Z'],
  ['2023-05-04', '2023-05-04T00:00:00.000Z'],
  ['0', null],
  ['yesterday', null],
  [null, null],
])('%j is the time %j', (value, time) => expect(timeFrom(value)).toBe(time));

test('the elements of any list of JSON are its elements, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (list, size, spaced) => {
        const source = await memorySource('/a.json', JSON.stringify(list, null, spaced ? 2 : 0), size);
        const found: unknown[] = [];
        for await (const elements of jsonElements(source)) {
          for (const { bytes } of elements) found.push(JSON.parse(bytes?.toString() ?? ''));
        }
        expect(found).toEqual(JSON.parse(JSON.stringify(list)));
      },
    ),
  );
});
