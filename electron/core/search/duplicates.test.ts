import { expect, test } from 'vitest';
import { searchInputSchema } from '../../contract/search.ts';
import { checkIndex, openIndex, search } from './index.ts';
import { printsOf } from './indexing/twins/longest-sentences.ts';
import { isSimilar } from './indexing/twins/similar.ts';
import { opensForEach, type TestArticle } from './testing.ts';

const copy = [
  'The government said on Tuesday that it would lower the tax on bread from the first of January, after months of protests in the north.',
  'Bakers welcomed the decision. “We have waited for this since the spring,” said Ana Roa, who keeps a bakery with nine people in Burgos.',
  'The opposition called it too little and too late, and asked for the same to be done for milk, eggs and vegetables before the winter.',
  'Prices of bread have risen by a fifth within a year.',
].join('\n\n');
const other = copy
  .replace(/tax|bread|Bakers|government|opposition|milk/g, 'harbour')
  .replaceAll(' the ', ' some ');

const open = opensForEach();

const outlets: Readonly<Record<string, TestArticle>> = {
  agency: {
    headline: 'Bread to be cheaper',
    text: copy,
    agency: 'EFE',
    publishedAt: '2024-05-01',
    language: 'en',
  },
  outlet: {
    headline: 'BURGOS BAKERS CHEER',
    text: `BURGOS, May 1 (EFE) - ${copy.toUpperCase().split('\n\n').slice(0, 3).join('\n')}`,
    publisher: 'The Example Times',
    publishedAt: '2024-05-02',
    language: 'en',
  },
  own: { headline: 'Bread again', text: other, publishedAt: '2024-05-03', language: 'en' },
  short: { headline: 'Brief', text: 'Bread costs more.', publishedAt: '2024-05-04', language: 'en' },
  shorter: { headline: 'Brief', text: 'Bread costs more.', publishedAt: '2024-05-05', language: 'en' },
};

test('is:duplicate finds the copies of a text, cut and set otherwise, and nothing that is only like it', () => {
  const { ids } = open(outlets);
  expect(ids('is:duplicate')).toEqual(['outlet', 'agency']);
  expect(ids('is:duplicate bakers', 'oldest')).toEqual(['agency', 'outlet']);
  expect(ids('-is:duplicate')).toEqual(['shorter', 'short', 'own']);
  expect(ids('is:dup agency:efe')).toEqual(['agency']);
  expect(ids('is:duplicate OR brief')).toEqual(['shorter', 'short', 'outlet', 'agency']);
});

test('once its copy is in the trash, an article is no duplicate any more', () => {
  const { db, ids } = open(outlets);
  db.run("UPDATE article SET trashed_at = '2024-06-01T00:00:00Z' WHERE uid = 'outlet'");
  expect(ids('is:duplicate')).toEqual([]);
  expect(ids('is:duplicate is:trashed')).toEqual(['outlet']);
});

test('nor when the copy is gone, or of other words', () => {
  const opened = open(outlets);
  opened.add('third', { headline: 'Again', text: copy, publishedAt: '2024-05-06', language: 'en' });
  opened.catchUp();
  expect(opened.ids('is:duplicate')).toEqual(['third', 'outlet', 'agency']);
  opened.purge('agency');
  opened.catchUp();
  expect(opened.ids('is:duplicate')).toEqual(['third', 'outlet']);
  opened.db.run('UPDATE edition_body SET text = ? WHERE text = ?', other, copy);
  opened.touch('third', {});
  opened.catchUp();
  expect(opened.ids('is:duplicate')).toEqual(['third', 'own']);
  expect(checkIndex(opened.db)).toEqual([]);
});

test('copies of what became another text have nothing to do with the copies of that', () => {
  const opened = open({ ...outlets, third: { text: copy, publishedAt: '2024-05-06', language: 'en' } });
  const renewed = other.replaceAll('harbour', 'railway');
  opened.db.run(
    'UPDATE edition_body SET text = ? WHERE edition IN (SELECT e.id FROM edition e JOIN article a ON a.id = e.article WHERE a.uid = ?)',
    ...[renewed, 'agency'],
  );
  opened.touch('agency', {});
  opened.catchUp();
  opened.add('late', { text: renewed, publishedAt: '2024-05-07', language: 'en' });
  opened.catchUp();
  expect(opened.ids('is:duplicate')).toEqual(['late', 'third', 'outlet', 'agency']);
  opened.db.run("UPDATE article SET trashed_at = '2024-06-01T00:00:00Z' WHERE uid IN ('third', 'late')");
  expect(opened.ids('is:duplicate')).toEqual([]);
});

test('an article that is indexed again keeps its copies', () => {
  const opened = open(outlets);
  opened.touch('agency', { headline: 'Bread', time: Date.parse('2024-07-01') / 1000 });
  opened.catchUp();
  expect(opened.ids('is:duplicate')).toEqual(['agency', 'outlet']);
});

test('an index from before duplicates were looked for finds all else, and is made anew', () => {
  const { db, indexPath, openReader } = open(outlets);
  db.exec('DROP TABLE idx.twin; DROP TABLE idx.print');
  const reader = openReader();
  const find = (query: string) => search(reader.db, reader.index, searchInputSchema.parse({ query })).total;
  expect([find('bakers'), find('is:duplicate')]).toEqual([2, 0]);
  db.exec('DETACH DATABASE idx');
  const index = openIndex(db, indexPath, 'writer');
  while (!index.catchUp(1000).done);
  expect([find('bakers'), find('is:duplicate')]).toEqual([2, 2]);
});

test('a sentence that many articles end with makes none of them a copy', () => {
  const ending =
    'All rights reserved; this text may be neither printed nor sent on by anybody without leave of the agency in writing.';
  const about = (word: string) => Array.from({ length: 60 }, (_, n) => `${word}${n}`).join(' ');
  const { ids } = open({
    one: { text: `${about('rain')}.\n${ending}`, language: 'en' },
    two: { text: `${about('snow')}.\n${ending}`, language: 'en' },
  });
  expect(ids('is:duplicate')).toEqual([]);
});

test('prints are of what letters say, not of how they are set', () => {
  const sentence =
    'Zażółć gęślą jaźń, said the minister, while nobody in the whole of the chamber dared to answer him';
  expect(printsOf(`${sentence}. Yes.`)).toEqual(
    printsOf(`No!\n“${sentence.toUpperCase().replaceAll(' ', '  ')}”`),
  );
  expect(printsOf('Short. Shorter.')).toEqual([]);
});

test('a dateline before the first sentence is no other sentence', () => {
  const sentence =
    'The dam above the town has not been looked at by an engineer since the spring of the year before';
  expect(printsOf(`VELIN, May 4 (AP) — ${sentence}.`)).toEqual(printsOf(sentence));
});

test.each([
  ['the same', copy, copy, true],
  ['one without its end', copy, copy.slice(0, Math.floor(copy.length * 0.85)), true],
  ['one without its second half', copy, copy.slice(0, Math.floor(copy.length / 2)), false],
  ['another', copy, other, false],
  ['nothing', copy, '', false],
])('a text and %s', (_, one, two, expected) => {
  expect(isSimilar(one, two)).toBe(expected);
  expect(isSimilar(two, one)).toBe(expected);
});
