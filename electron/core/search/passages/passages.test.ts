import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestSearch } from '../testing.ts';

const sentence = (n: number): string =>
  `Sentence number ${n} speaks of nothing in particular and goes on a little while.`;
const filler = Array.from({ length: 60 }, (_, n) => sentence(n)).join(' ');

function passagesFor(query: string, text: string, language = 'en'): string[] {
  const archive = openTestSearch({ a: { headline: 'Any', text, language, publishedAt: '2024-01-01' } });
  const hit = archive.find(query).hits[0];
  archive.close();
  return (hit?.passages ?? []).map((passage) =>
    passage.map(({ text: piece, hit: marked }) => (marked ? `[${piece}]` : piece)).join(''),
  );
}

test('a passage is whole sentences round what was found', () => {
  const [passage, ...others] = passagesFor('volcano', `${filler} The volcano erupted at dawn. ${filler}`);
  expect(others).toEqual([]);
  expect(passage).toContain('The [volcano] erupted at dawn.');
  expect(passage).toMatch(/^Sentence|^The/);
  expect(passage).toMatch(/\.$/);
  expect(passage?.length).toBeGreaterThanOrEqual(150);
  expect(passage?.length).toBeLessThanOrEqual(250);
});

test('words far apart have a passage each, in the order of the text, three at most', () => {
  const text = `${filler} A volcano. ${filler} An earthquake. ${filler} A flood. ${filler} A drought. ${filler}`;
  const passages = passagesFor('drought flood earthquake volcano', text);
  expect(passages).toHaveLength(3);
  expect(passages[0]).toContain('[volcano]');
  expect(passages[1]).toContain('[earthquake]');
});

test('the passage with most of what is looked for is chosen', () => {
  const text = `A volcano. ${filler} The earthquake came before the volcano. ${filler} An earthquake.`;
  const passages = passagesFor('volcano earthquake', text);
  expect(passages).toHaveLength(1);
  expect(passages[0]).toContain('The [earthquake] came before the [volcano].');
});

test('stems, accents and phrases are marked as they stand', () => {
  expect(passagesFor('manifestacion', 'Las manifestaciones y la Manifestación.', 'es')).toEqual([
    'Las [manifestaciones] y la [Manifestación].',
  ]);
  expect(passagesFor('"oil prices"', 'Oil rose. Oil prices fell; oil, prices!')).toEqual([
    'Oil rose. [Oil prices] fell; [oil, prices]!',
  ]);
  expect(passagesFor('governme*', 'The governments and the governor.')).toEqual([
    'The [governments] and the governor.',
  ]);
  expect(passagesFor('the war', 'The war of the roses.')).toEqual(['The [war] of the roses.']);
  expect(passagesFor('war -peace', 'War comes.')).toEqual(['[War] comes.']);
  expect(passagesFor('body:war headline:any', 'Any war.')).toEqual(['Any [war].']);
});

test('a passage shows words near each other where the query wants them so', () => {
  const text = `The volcano and a flood. ${filler} The volcano. ${filler} A flood of lava left the volcano. ${filler} A volcano, a flood, a flood.`;
  expect(passagesFor('flood PRE/5 volcano', text)[0]).toContain('A [flood] of lava left the [volcano].');
  expect(passagesFor('volcano adj flood', `${text} ${filler} One volcano flood.`)[0]).toContain(
    'One [volcano] [flood].',
  );
  expect(passagesFor('"=Volcano"', 'A volcano. The Volcano.')).toEqual(['A volcano. The [Volcano].']);
});

test('without a match in the text the first sentences are shown', () => {
  const [passage] = passagesFor('headline:any', `  First things first. ${filler}`);
  expect(passage).toMatch(/^First things first\. Sentence number 0/);
  expect(passage?.length).toBeLessThanOrEqual(242);
  expect(passagesFor('any', '')).toEqual([]);
});

test('a text of five megabytes costs no more than its first pages', () => {
  const text = `${filler} volcano `.repeat(1100);
  expect(text.length).toBeGreaterThan(4_800_000);
  const archive = openTestSearch({ a: { headline: 'Any', text, language: 'en', publishedAt: '2024-01-01' } });
  expect(archive.find('volcano').hits[0]?.passages).toHaveLength(1);
  expect(archive.find('volcano').tookMs).toBeLessThan(200);
  archive.close();
});

test('a passage is a piece of the text whatever the text, and never long', () => {
  const archive = openTestSearch();
  const pieces = fc.constantFrom(
    'war',
    ' ',
    '. ',
    '\n\n',
    'x'.repeat(90),
    '“',
    '😀',
    'peace',
    '東京',
    '? ',
    'U.S. ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(), (list, n) => {
      const text = list.join('');
      const id = `p${n}-${Math.random()}`;
      archive.add(id, { headline: 'war', text, language: 'en', publishedAt: '2024-01-01' });
      archive.catchUp();
      const plain = text.replace(/\s+/g, ' ');
      for (const passage of archive.find('war OR peace', { sort: 'newest', limit: 1 }).hits[0]?.passages ??
        []) {
        const shown = passage.map((segment) => segment.text).join('');
        expect(plain).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        expect(shown.length).toBeLessThan(700);
      }
    }),
    { numRuns: 150 },
  );
  archive.close();
});
