import { afterAll, beforeAll, expect, test } from 'vitest';
import { selectIds } from '../index.ts';
import { openTestSearch, type TestArchive, type TestArticle } from '../testing.ts';

const story = (headline: string, text: string, more: Partial<TestArticle> = {}): TestArticle => ({
  headline,
  text,
  language: 'en',
  publishedAt: '2024-03-01',
  ...more,
});

const filler = Array.from({ length: 300 }, (_, n): [string, TestArticle] => [
  `filler${n}`,
  story(`Council meets, day ${n}`, 'The council of the city spoke of the budget and of the roads.'),
]);
let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch({
    ...Object.fromEntries(filler),
    whole: story(
      'Grain ship',
      'A freighter with wheat ran aground in the Bosphorus after its rudder failed.',
    ),
    most: story('Freighter freed', 'The freighter in the Bosphorus was towed; its rudder was mended.'),
    two: story('Wheat prices', 'A freighter of wheat came late.', { tags: ['trade'] }),
    one: story('Baking', 'Wheat is ground.'),
    council: story('Rudder of the council', 'A freighter is not the business of the council.'),
    blended: story('Blended', 'The wing and the body of a wing-body are one, it is said of gliders.'),
  });
});
afterAll(() => archive.close());

test('those with all words come first, then those with some, of three words two at least', () => {
  const found = archive.find('why did a freighter with wheat run aground in the Bosphorus rudder');
  expect(found.hits[0]?.id).toBe('whole');
  expect(found.hits.map((hit) => hit.id)).toContain('most');
  expect(found.hits.map((hit) => hit.id)).toContain('two');
  expect(found.hits.map((hit) => hit.id)).not.toContain('one');
  expect(found.widened).toMatchObject({ all: 0 });
  expect(found.total).toBe(found.hits.length);
});

test('how many have all the words is told', () => {
  const found = archive.find('freighter wheat bosphorus rudder');
  expect(found.widened).toEqual({ all: 1, words: ['freighter', 'wheat', 'bosphorus', 'rudder'] });
  expect(found.hits.slice(0, 2).map((hit) => hit.id)).toEqual(['whole', 'most']);
});

test('of two words one may be missing only if no article has both', () => {
  expect(
    archive
      .find('freighter wheat')
      .hits.map((hit) => hit.id)
      .toSorted(),
  ).toEqual(['two', 'whole']);
  expect(archive.find('freighter wheat').widened).toBeNull();
  expect(archive.find('freighter gliders').widened).toEqual({ all: 0, words: ['freighter', 'gliders'] });
  expect(archive.find('freighter zeppelin').hits.map((hit) => hit.id)).toContain('most');
});

test.each([
  ['"freighter wheat" bosphorus rudder council', []],
  ['freighter wheat bosphorus council tag:trade', ['two']],
  ['freighter wheat bosphorus council -tag:trade -bosphorus', ['council']],
  ['headline:freighter wheat council rudder bosphorus', ['most']],
  ['+freighter zzz* wheat bosphorus', []],
])('what is said with a sign must be there: %s', (query, ids) => {
  const found = archive.find(query);
  expect(found.hits.map((hit) => hit.id)).toEqual(ids);
});

test('words joined by a hyphen may be apart, unless they are quoted', () => {
  expect(archive.find('glider wing-body freighter').hits.map((hit) => hit.id)).toContain('blended');
  expect(archive.find('"wing-body" freighter wheat').total).toBe(0);
});

test('pages have each hit once, and the other orders keep to all words', () => {
  const query = 'council budget freighter roads rudder';
  const whole = archive.find(query, { limit: 1000 });
  expect(whole.widened?.all).toBe(0);
  const seen: string[] = [];
  for (let offset = 0; offset < whole.total; offset += 7) {
    seen.push(...archive.find(query, { offset, limit: 7 }).hits.map((hit) => hit.id));
  }
  expect(seen).toEqual(whole.hits.map((hit) => hit.id));
  expect(new Set(seen).size).toBe(whole.total);
  expect(archive.find(query, { sort: 'newest' })).toMatchObject({ total: 0, widened: null });
  expect([...selectIds(archive.db, archive.index, query)]).toEqual([]);
});

test('among those with all words, what stands together and in the headline comes first', () => {
  const own = openTestSearch({
    apart: story(
      'Shipping news',
      `The port was closed. ${'Much else was said. '.repeat(20)} A strike ended.`,
    ),
    together: story('Shipping news', `A port strike was called. ${'Much else was said. '.repeat(20)}`),
    headline: story('Port strike', `${'Much else was said. '.repeat(20)} It goes on.`),
  });
  expect(own.ids('port strike', 'relevance')).toEqual(['headline', 'together', 'apart']);
  own.close();
});
