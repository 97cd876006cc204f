import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';
import { openImports } from '../testing/import-of.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { makeZip } from '../testing/make-zip.ts';
import { readHighlights } from './read-highlights.ts';

const imports = openImports();

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-omnivore-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

const item = (n: number, rest: object = {}) => ({
  id: `id-${n}`,
  slug: `story-${n}`,
  title: `Story ${n}`,
  description: 'In short',
  author: 'Ana Pérez',
  url: `https://news.example/${n}`,
  state: 'Active',
  readingProgress: 0,
  thumbnail: '',
  labels: ['sea'],
  savedAt: '2024-02-01T10:00:00.000Z',
  updatedAt: '2024-02-01T10:00:00.000Z',
  publishedAt: null,
  ...rest,
});
const part = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });

test('all lists of a zip are read, with texts and highlights, an entry that is twice in it once', async () => {
  const html =
    '<html><body><p>LINDMAR (Reuters) - The harbour reopened.</p><p>Ships came in.</p></body></html>';
  const zip = await makeZip([
    part(
      'metadata_20_to_40.json',
      JSON.stringify([item(3, { url: 'https://omnivore.app/no_url?q=x', slug: 'mail' }), 'no item']),
    ),
    part('metadata_0_to_20.json', JSON.stringify([item(1, { state: 'Archived' }), item(2)])),
    part('content/story-1.html', html),
    part('content/story-1.html', html),
    part('content/mail.html', '<p>Words of a newsletter, which has no address.</p>'),
    part(
      'highlights/story-1.md',
      '> The harbour reopened. [⤴️](https://omnivore.app/me/story-1#abc)  #x\n\nMy note\n\n> Ships came in.\n',
    ),
  ]);
  const path = join(dir, 'omnivore.zip');
  writeFileSync(path, zip);
  const report = await archive.call('import.run', { paths: [path] });
  expect(report).toMatchObject({ found: 4, stored: 3 });
  expect(report.failed).toHaveLength(1);
  const articles = await Promise.all(report.ids.map((id) => archive.call('article.get', { id })));
  expect(articles).toMatchObject([
    {
      headline: 'Story 1',
      authors: ['Ana Pérez'],
      read: true,
      tags: ['sea'],
      place: 'LINDMAR',
      addedAt: '2024-02-01T10:00:00.000Z',
      annotations: [
        { note: 'My note', target: { exact: 'The harbour reopened.' } },
        { note: '', target: { exact: 'Ships came in.' } },
      ],
    },
    { headline: 'Story 2', text: '', read: false },
    { headline: 'Story 3', url: null, text: 'Words of a newsletter, which has no address.' },
  ]);
  expect(await archive.call('import.run', { paths: [path] })).toMatchObject({ stored: 0, newEditions: 0 });
});

test('a list that is broken is told, and the others are read', async () => {
  const zip = await makeZip([
    part('metadata_0_to_20.json', '[{'),
    part('metadata_20_to_40.json', JSON.stringify([item(1)])),
  ]);
  const path = join(dir, 'omnivore.zip');
  writeFileSync(path, zip);
  expect(await archive.call('import.run', { paths: [path] })).toMatchObject({ found: 2, stored: 1 });
});

test('highlights of several lines, and notes of several, belong together', () => {
  expect(readHighlights('> one\n> two\n\nnote a\nnote b\n\n> three')).toEqual([
    { exact: 'one\ntwo', note: 'note a\nnote b' },
    { exact: 'three', note: '' },
  ]);
});

test('what was saved as a PDF has its text, and the PDF is kept', async () => {
  const saved = {
    id: 'p',
    slug: 'quay',
    title: 'A new quay',
    url: 'https://news.example/quay',
    labels: ['sea'],
    savedAt: '2024-01-02T00:00:00Z',
  };
  const pdf = makePdf([
    [{ text: 'The council decided on Thursday that the quay is to be widened.', x: 50, y: 700 }],
  ]);
  const { articles } = await imports.importTwice(
    'pdf.zip',
    await makeZip([
      { name: 'metadata_0_to_20.json', bytes: Buffer.from(JSON.stringify([saved])) },
      { name: 'content/quay.pdf', bytes: pdf },
    ]),
  );
  expect(articles).toMatchObject([
    {
      headline: 'A new quay',
      tags: ['sea'],
      url: 'https://news.example/quay',
      capture: { type: 'application/pdf', bytes: pdf.length },
    },
  ]);
  expect(articles[0]?.text).toContain('the quay is to be widened');
});
