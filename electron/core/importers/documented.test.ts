import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importers, treeImporters } from './index.ts';

const core = join(import.meta.dirname, '..');
const text = readFileSync(join(core, '..', '..', 'docs', 'formats.md'), 'utf8');

/** A row of a table of formats, without the columns of what is kept and what is not. */
interface Row {
  readonly format: string;
  readonly tests: string;
  readonly rate: string;
}

/** The rows of the tables that have a format, its tests and its rate. */
const rows: readonly Row[] = text.split(/\n\n+/).flatMap((table) => {
  const [head, , ...lines] = table.split('\n');
  if (!head?.startsWith('| Format |')) return [];
  return lines.map((line) => {
    const [format = '', , , tests = '', rate = ''] = line
      .split(/(?<!\\)\|/)
      .slice(1)
      .map((cell) => cell.trim());
    return { format, tests, rate };
  });
});

/** How the row of each importer begins. */
const rowOf: Readonly<Record<string, string>> = {
  html: 'Saved HTML',
  text: 'Plain text',
  markdown: 'Markdown',
  bookmarks: 'Netscape bookmarks',
  'url-list': 'Lists of addresses',
  jsonl: 'Lines of JSON',
  zip: 'Zip',
  tar: 'Zip',
  'single-file-zip': 'SingleFile’s self-extracting',
  mhtml: 'MHTML',
  warc: 'WARC',
  wacz: 'WACZ',
  eml: 'EML',
  mbox: 'EML',
  pdf: 'PDF',
  feed: 'RSS',
  opml: 'OPML',
  enex: 'Evernote',
  joplin: 'Joplin',
  'pocket-csv': 'Pocket',
  'pocket-html': 'Pocket',
  'pocket-annotations': 'Pocket',
  instapaper: 'Instapaper',
  wallabag: 'wallabag',
  omnivore: 'Omnivore',
  'readwise-reader': 'Readwise',
  'readwise-highlights': 'Readwise',
  karakeep: 'Karakeep',
  linkwarden: 'Karakeep',
  raindrop: 'Raindrop',
  matter: 'Raindrop',
  'good-links': 'Raindrop',
  'zotero-rdf': 'Zotero',
  'zotero-folder': 'Zotero',
  'csl-json': 'Zotero',
  'newsml-g2': 'NewsML-G2',
  'newsml-1': 'NewsML 1',
  nitf: 'NITF',
  ninjs: 'ninjs',
  'iptc-7901': 'IPTC 7901',
  'anpa-1312': 'ANPA 1312',
  'database-text': 'Factiva',
  'database-page': 'Nexis',
  rtf: 'RTF',
  bundle: 'Pressmark bundle',
  archive: 'Pressmark bundle',
};
const plain = (words: string) => words.replaceAll("'", '’');

test('every importer has a row in docs/formats.md, and every row is an importer’s', () => {
  const names = [...importers, ...treeImporters].map(({ name }) => name);
  expect(Object.keys(rowOf).toSorted()).toEqual(names.toSorted());
  for (const [name, begins] of Object.entries(rowOf)) {
    expect(rows.filter(({ format }) => plain(format).startsWith(begins)).length, name).toBe(1);
  }
  const begins = Object.values(rowOf);
  const foreign = rows.filter(({ format }) => !begins.some((each) => plain(format).startsWith(each)));
  expect(foreign.map(({ format }) => format)).toEqual([]);
});

test('every row says where its tests are, and how fast it is read', () => {
  for (const { format, tests, rate } of rows) {
    const places = [...tests.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place);
    expect(places.length, format).toBeGreaterThan(0);
    for (const place of places) {
      const found = [core, join(core, 'importers'), join(core, 'exporters'), join(core, '..')];
      expect(
        found.some((dir) => existsSync(join(dir, place))),
        `${format}: ${place}`,
      ).toBe(true);
    }
    expect(rate, format).toMatch(/\d/);
  }
});
