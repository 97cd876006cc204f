import { afterEach, beforeEach, expect, test } from 'vitest';
import { textClip } from '../../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../../testing/open-test-archive.ts';
import { personOf } from './person.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const textOf = async (format: 'ris' | 'bibtex' | 'csl-json' | 'csv', fields: object) => {
  const clip = textClip({ url: 'https://news.example/a_b' });
  const { id } = await archive.call('clip.add', { clip, fields, tags: ['sea/north'] });
  return { id, ...(await archive.call('export.text', { format, ids: [id] })) };
};
const fields = {
  headline: 'Profits up 5% at Sea & Sons',
  authors: ['Ana de la Cruz', 'EFE'],
  publisher: 'The Gazette',
  section: 'Coast',
  publishedAt: '2024-01-13T23:30:00-05:00',
};

test.each([
  ['Ana Pérez', { family: 'Pérez', given: 'Ana' }],
  ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
  ['Ana de la Cruz', { family: 'de la Cruz', given: 'Ana' }],
  ['John Smith Jr.', { family: 'Smith', given: 'John', suffix: 'Jr.' }],
  ['John Smith, Jr.', { family: 'Smith', given: 'John', suffix: 'Jr.' }],
  ['王小明', { literal: '王小明' }],
  ['Reuters Staff', { literal: 'Reuters Staff' }],
  ['EFE', { literal: 'EFE' }],
  ['Associated Press', { literal: 'Associated Press' }],
])('“%s” is parted as %j', (name, person) => expect(personOf(name)).toEqual(person));

test('CSL-JSON is a newspaper article, dated as where it was published', async () => {
  const { id, text, name } = await textOf('csl-json', fields);
  expect(name).toMatch(/\.json$/);
  expect(JSON.parse(text)).toEqual([
    {
      id: `pressmark:${id}`,
      type: 'article-newspaper',
      title: 'Profits up 5% at Sea & Sons',
      author: [{ family: 'de la Cruz', given: 'Ana' }, { literal: 'EFE' }],
      'container-title': 'The Gazette',
      issued: { 'date-parts': [[2024, 1, 13]] },
      accessed: { 'date-parts': [[2024, 5, 6]] },
      section: 'Coast',
      'event-place': 'LINDMAR',
      URL: 'https://news.example/a_b',
      language: 'en',
      keyword: 'sea/north',
      note: 'Dateline: LINDMAR, Jan 13 (Reuters) -; Agency: Reuters',
    },
  ]);
});

test('several articles are one list, in a file too', async () => {
  await textOf('csl-json', fields);
  await archive.call('clip.add', { clip: textClip({ headline: 'Another' }) });
  const { hits } = await archive.call('search.query', { query: '' });
  const { text } = await archive.call('export.text', { format: 'csl-json', ids: hits.map(({ id }) => id) });
  expect(JSON.parse(text)).toHaveLength(2);
});

test('RIS has its two spaces and CRLF', async () => {
  const { text } = await textOf('ris', fields);
  expect(text.split('\r\n').slice(0, 7)).toEqual([
    'TY  - NEWS',
    'TI  - Profits up 5% at Sea & Sons',
    'AU  - de la Cruz, Ana',
    'AU  - EFE',
    'T2  - The Gazette',
    'PY  - 2024',
    'DA  - 2024/01/13/',
  ]);
  expect(text).toMatch(/\r\nER {2}- \r\n/);
});

test('BibTeX escapes its signs and keeps capitals', async () => {
  const { id, text } = await textOf('bibtex', fields);
  expect(text).toContain(`@article{delacruz2024-${id},`);
  expect(text).toContain('  title = {{Profits up 5\\% at Sea \\& Sons}},');
  expect(text).toContain('  author = {de la Cruz, Ana and {EFE}},');
  expect(text).toContain('  url = {https://news.example/a_b},');
});

test('CSV runs no formula and parts nothing in the middle of a cell', async () => {
  const { text } = await textOf('csv', { headline: '=HYPERLINK("x")', section: 'A, "B"' });
  expect(text.startsWith('\ufeffid,headline,')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).toContain('"A, ""B"""');
});
