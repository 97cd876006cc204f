import { afterAll, beforeAll, expect, test } from 'vitest';
import { explanationSchema } from '../../../contract/explanation.ts';
import { openTestSearch, type TestArchive } from '../testing.ts';

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch({
    a: { headline: 'Harbour', text: 'harbours harboured harbouring harbourmaster the', language: 'en' },
  });
});
afterAll(() => archive.close());

const explained = (query: string) => explanationSchema.nullable().parse(archive.find(query).explained);
const words = (text: string, more: object = {}) => expect.objectContaining({ kind: 'words', text, ...more });

test('everything needs no words', () => {
  expect(explained('')).toBeNull();
});

test('a word says which other forms of it are found', () => {
  expect(explained('harbour')).toEqual({
    kind: 'words',
    text: 'harbour',
    field: null,
    phrase: false,
    prefix: false,
    pattern: false,
    fuzzy: 0,
    form: null,
    least: 1,
    boost: 1,
    passedOver: false,
    also: ['harbours', 'harboured', 'harbouring'],
  });
});

test('a word that is left out beside others says so', () => {
  expect(explained('the harbour')).toMatchObject({
    parts: [words('the', { passedOver: true }), words('harbour', { passedOver: false })],
  });
});

test.each([
  [
    'a* "b c"^2 k?ev x1~1',
    {
      kind: 'all',
      parts: [
        words('a'),
        words('b c', { phrase: true, boost: 2 }),
        words('k?ev', { pattern: true }),
        words('x1'),
      ],
    },
  ],
  [
    '-(lead:harbour OR CAPS(x))',
    {
      kind: 'not',
      part: { kind: 'any', parts: [words('harbour', { field: 'lead' }), words('x', { form: 'caps' })] },
    },
  ],
  ['ATLEAST3(harbour)', words('harbour', { least: 3 })],
  [
    'a PRE/3 (b OR c)',
    {
      kind: 'near',
      mode: 'before',
      distance: 3,
      parts: [words('a'), { kind: 'any', parts: [words('b'), words('c')] }],
    },
  ],
  ['tag:none', { kind: 'not', part: { kind: 'has', part: 'tag' } }],
  ['#war', { kind: 'tag', path: 'war' }],
  ['lang:norwegian', { kind: 'language', language: 'no' }],
  ['is:edited', { kind: 'state', state: 'edited' }],
  ['date:2024-03', { kind: 'time', of: 'published', from: '2024-03-01', before: '2024-04-01' }],
  ['added>2024-03', { kind: 'time', of: 'added', from: '2024-04-01', before: null }],
  ['before:2024-03-01T18:00Z', { kind: 'time', of: 'published', from: null, before: '2024-03-01T18:00Z' }],
  ['length>5', { kind: 'length', from: 6, to: null }],
  ['url:https://www.example.org/a', { kind: 'url', beginning: 'example.org/a' }],
])('%s', (query, expected) => {
  expect(explained(query)).toEqual(expected);
});
