import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ComparedBlock } from '../../contract/comparison.ts';
import { pageClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';
import { compareReadings } from './compare.ts';

const reading = (text: string, rest: Partial<Parameters<typeof compareReadings>[0]> = {}) => ({
  headline: 'Harbour reopens',
  byline: null,
  dateline: null,
  text,
  ...rest,
});
const compare = (from: string, to: string) => compareReadings(reading(from), reading(to));
/** A block as it would be marked by hand: [-gone-]{+come+}. */
const marked = ({ segments }: ComparedBlock): string =>
  segments
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
const body = (from: string, to: string) =>
  compare(from, to)
    .blocks.filter(({ part }) => part === 'body')
    .map(marked);

test('words that came and went are told one by one', () => {
  expect(
    body('Twelve people died on Monday, police said.', 'Fifteen people died on Monday, the police said.'),
  ).toEqual(['[-Twelve -]{+Fifteen +}people died on Monday, {+the +}police said.']);
});

test.each([
  ['警方说周一有12人死亡。', '警方说周二有15人死亡。', '警方说[-周一-]{+周二+}有[-12-]{+15+}人死亡。'],
  ['น้ำท่วมกรุงเทพวันจันทร์', 'น้ำท่วมกรุงเทพวันอังคาร', 'น้ำท่วมกรุงเทพวัน[-จันทร์-]{+อังคาร+}'],
])('where a script has no spaces a dictionary parts the words: %s', (from, to, whole) => {
  expect(body(from, to)).toEqual([whole]);
});

test('paragraphs find each other though others came between them', () => {
  const [first, second, third] = [
    'The port reopened on Monday.',
    'Nobody was hurt in it.',
    'Repairs cost 4 million.',
  ];
  expect(
    body(
      `${first}\n\n${second}\n\n${third}`,
      `${first}\n\nA new one entirely, of other words.\n\n${third.replace('4', '6')}`,
    ),
  ).toEqual([
    first,
    '[-Nobody was hurt in it.-]',
    '{+A new one entirely, of other words.+}',
    'Repairs cost [-4 -]{+6 +}million.',
  ]);
});

test('other spaces and other line ends are no change', () => {
  expect(compare('One  two\nthree.', 'One two three.').blocks.map(({ kind }) => kind)).toEqual([
    'same',
    'same',
  ]);
});

test('figures, headline, dateline, notes and the agency’s word are pointed out, the gravest first', () => {
  const { points } = compareReadings(
    reading('VELIN (AP) - Police said 12 people died.\n\nThe end.', {
      headline: 'Twelve die',
      dateline: 'VELIN (AP) -',
      news: { signals: ['UPDATE 1'] },
    }),
    reading(
      'LINDMAR (AP) - Police said 15 people died.\n\nThe end.\n\nCorrection: An earlier version named the wrong town.',
      {
        headline: 'Fifteen die',
        dateline: 'LINDMAR (AP) -',
        news: { status: 'canceled', signals: ['UPDATE 2', 'KILL'], embargo: '2030-01-01T00:00:00Z' },
      },
    ),
  );
  expect(points.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['killed', 'usable', 'canceled'],
    ['note-added', null, 'Correction: An earlier version named the wrong town.'],
    ['headline', 'Twelve die', 'Fifteen die'],
    ['dateline', 'VELIN (AP) -', 'LINDMAR (AP) -'],
    ['number', '12', '15'],
    ['signals', 'UPDATE 1', 'UPDATE 2, KILL'],
    ['embargo', null, '2030-01-01T00:00:00Z'],
  ]);
});

test.each([
  ['It cost 1,200 crowns in all.', 'It cost 1200 crowns in all.', []],
  ['It cost 1,200 crowns in all.', 'It cost 1.25 crowns in all.', [['1,200', '1.25']]],
  ['There were 12 dead on the quay.', 'There were dozens dead on the quay.', [['12', 'dozens']]],
  ['It rose 5.3% in the year to May.', 'It rose 5.1% in the year to May.', [['5.3', '5.1']]],
])('a figure is another only where its value is: %s', (from, to, numbers) => {
  expect(compare(from, to).points.map((point) => [point.from, point.to])).toEqual(numbers);
});

const words = fc.array(fc.constantFrom('a', 'of', 'port', '12', '15', 'said', '東京都', ',', '.'), {
  maxLength: 40,
});
const story = fc.array(words, { maxLength: 8 }).map((all) => all.map((one) => one.join(' ')).join('\n\n'));
const plain = (text: string) => text.replace(/\s+/gu, '');

test('nothing of either edition is lost or made up, whatever they say', () => {
  fc.assert(
    fc.property(story, story, fc.constantFrom(0, 50, 20_000_000), (from, to, steps) => {
      const { blocks } = compareReadings(reading(from), reading(to), steps);
      const side = (own: string) =>
        blocks
          .filter(({ part }) => part === 'body')
          .flatMap(({ segments }) => segments.filter(({ kind }) => kind === 'same' || kind === own))
          .map(({ text }) => text)
          .join('');
      expect(plain(side('removed'))).toBe(plain(from));
      expect(plain(side('added'))).toBe(plain(to));
    }),
  );
});

const long = (count: number, word: (i: number) => string, perParagraph: number) =>
  Array.from({ length: count }, (_, i) => word(i) + ((i + 1) % perParagraph === 0 ? '\n\n' : ' ')).join('');

test.each([
  [
    'with a word in fifty changed',
    long(100_000, (i) => `w${i % 997}`, 80),
    long(100_000, (i) => (i % 50 ? `w${i % 997}` : 'new'), 80),
  ],
  [
    'in one paragraph',
    long(100_000, (i) => `w${i % 997}`, 1e9),
    long(100_000, (i) => (i % 100 ? `w${i % 997}` : 'new'), 1e9),
  ],
  ['that share nothing', long(100_000, (i) => `a${i}`, 60), long(100_000, (i) => `b${i}`, 60)],
  [
    'of two words in any order',
    long(100_000, (i) => ((i * i) % 7 > 3 ? 'a' : 'b'), 1e9),
    long(100_000, (i) => ((i * 31) % 11 > 5 ? 'a' : 'b'), 1e9),
  ],
  [
    'of a paragraph a word',
    long(100_000, (i) => `a${i % 7}`, 1),
    long(100_000, (i) => `a${(i * 5) % 11}`, 1),
  ],
  ['without a space', '東京都港区'.repeat(40_000), '東京都北区'.repeat(40_000)],
])('two texts of 100,000 words %s are compared within seconds on a busy machine', (_kind, from, to) => {
  const started = performance.now();
  const { blocks } = compare(from, to);
  expect(blocks.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a text that is too different is told by whole paragraphs, and says so', () => {
  expect(compareReadings(reading('a b c d'), reading('a x c d'), 3)).toMatchObject({ byParagraphs: true });
});

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

test('editions of the archive are compared in either direction, each with its own corrections', async () => {
  const { id } = await archive.call('clip.add', {
    clip: pageClip({ body: 'Police said 12 people died on the quay.' }),
  });
  await archive.call('article.edit', { id, fields: { headline: 'As I corrected it' } });
  await archive.call('clip.add', { clip: pageClip({ body: 'Police said 15 people died on the quay.' }) });
  const ahead = await archive.call('article.compare', { id, from: 1, to: 2 });
  expect(ahead.points.find(({ kind }) => kind === 'number')).toMatchObject({ from: '12', to: '15' });
  const back = await archive.call('article.compare', { id, from: 2, to: 1 });
  expect(back.points.find(({ kind }) => kind === 'number')).toMatchObject({ from: '15', to: '12' });
  await expect(archive.call('article.compare', { id, from: 1, to: 3 })).rejects.toThrow('has no edition 3');
});
