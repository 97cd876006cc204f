import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSearch, type TestArchive } from './testing.ts';

let archive: TestArchive;
beforeAll(() => {
  archive = openTestSearch({
    plain: { headline: 'Harbour opens', language: 'en', publishedAt: '2024-05-01' },
    full: {
      headline: 'Harbour closes',
      text: 'The harbour closed.',
      image: 'https://example.org/a.jpg',
      url: 'https://www.example.org/sea/harbour',
      authors: ['Ida Moor'],
      dateline: 'LINDMAR (Reuters) -',
      language: 'nb',
      publishedAt: '2024-05-02',
      tags: ['sea/ports'],
    },
    corrected: {
      headline: 'CORRECTED-Harbour is deep',
      language: 'no',
      publishedAt: '2024-05-03',
      url: 'https://example.organic.com/',
    },
    note: {
      headline: 'Harbour is shallow',
      text: 'It is shallow.\n\nCorrection: An earlier headline named another harbour.',
      language: 'nn',
      publishedAt: '2024-05-04',
      url: 'http://example.org/politics/2',
    },
    edited: {
      headline: 'Harbour is wide',
      text: 'A corrected and amended plan was shown.',
      corrections: { place: 'Lindmar' },
      language: 'zh',
      publishedAt: '2024-05-05',
      trashed: false,
    },
    trash: {
      headline: 'Harbour gone',
      language: 'en',
      tags: ['sea'],
      trashed: true,
      publishedAt: '2024-05-06',
    },
  });
  const annotate = (article: string, note: string, quote: string | null) =>
    archive.db.run(
      `INSERT INTO annotation (uid, article, edition, colour, note, quote_exact, quote_prefix, quote_suffix, created, modified)
       SELECT ? || ?, id, 1, 'red', ?, ?, ?, ?, '2024-05-06', '2024-05-06' FROM article WHERE uid = ?`,
      ...[article, note, note, quote, quote && '', quote && '', article],
    );
  annotate('full', '', 'harbour closed');
  annotate('edited', 'too wide', null);
  for (const id of ['full', 'edited']) archive.touch(id, {});
  archive.db.run(`UPDATE article SET corrections = '{"place":"Lindmar"}' WHERE uid = 'edited'`);
  archive.db.run("UPDATE article SET corrections = NULL WHERE uid = 'full'");
  archive.catchUp();
  archive.db.run("UPDATE article SET url_key = 'example.org/sea/harbour' WHERE uid = 'full'");
  archive.db.run("UPDATE article SET url_key = 'example.organic.com' WHERE uid = 'corrected'");
  archive.db.run("UPDATE article SET url_key = 'example.org/politics/2' WHERE uid = 'note'");
  archive.db.run("UPDATE article SET added_at = '2024-03-10T23:30:00-02:00' WHERE uid = 'full'");
  archive.db.run("UPDATE article SET added_at = '2024-03-12T12:00:00.500Z' WHERE uid = 'note'");
});
afterAll(() => archive.close());

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['has:image', ['full']],
  ['-has:image', ['edited', 'note', 'corrected', 'plain']],
  ['has:url', ['note', 'corrected', 'full']],
  ['has:author has:dateline', ['full']],
  ['has:note', ['edited']],
  ['has:highlight', ['full']],
  ['-has:highlight has:note note:wide', ['edited']],
  ['quote:closed -note:closed', ['full']],
  ['has:tag', ['full']],
  ['-has:tag', ['edited', 'note', 'corrected', 'plain']],
  ['tag:none harbour', ['edited', 'note', 'corrected', 'plain']],
  ['is:untagged -has:url', ['edited', 'plain']],
  ['is:trashed has:tag', ['trash']],
  ['is:corrected', ['note', 'corrected']],
  ['-is:corrected has:url', ['full']],
  ['is:edited', ['edited']],
  ['-is:edited', ['note', 'corrected', 'full', 'plain']],
  ['is:edited OR has:image', ['edited', 'full']],
  ['(is:edited OR has:image OR shallow) -lang:zh', ['note', 'full']],
  ['lang:no', ['note', 'corrected', 'full']],
  ['lang:norwegian -lang:nb', ['note', 'corrected']],
  ['lang:chinese', ['edited']],
  ['lang:zh-TW', ['edited']],
  ['added:2024-03', ['note', 'full']],
  ['added:2024-03-11', ['full']],
  ['added>2024-03-11', ['note']],
  ['added<2024-02 -is:edited', ['corrected', 'plain']],
  ['harbour -added:2024-03', ['edited', 'corrected', 'plain']],
  ['added:2024-03 OR is:edited', ['edited', 'note', 'full']],
  ['date>2024-05-04 OR added:2024-03', ['edited', 'note', 'full']],
  ['harbour (date>2024-05-04 OR added:2024-03-11)', ['edited', 'full']],
  ['(date>2024-05-04 OR added:2024-03) -is:edited', ['note', 'full']],
  ['created:20240312', ['note']],
  ['url:example.org', ['note', 'full']],
  ['url:https://www.example.org/sea/', ['full']],
  ['url:example.org -url:example.org/pol', ['full']],
  ['-url:example.org harbour', ['edited', 'corrected', 'plain']],
  ['url:example.org OR harbour -has:url', ['edited', 'note', 'full', 'plain']],
  ['date>2024-05-04', ['edited']],
  ['CAPS(harbour) has:image', ['full']],
  ['CAPS(harbour) OR added:2024-03', ['edited', 'note', 'corrected', 'full', 'plain']],
];

describe('what is asked besides words', () => {
  test.each(cases)('%s', (query, expected) => {
    const found = archive.find(query, { sort: 'newest' });
    expect(found.problems).toEqual([]);
    expect(found.hits.map(({ id }) => id)).toEqual(expected);
    expect(found).toMatchObject({ total: expected.length, totalIsExact: true });
    expect(archive.ids(query, 'relevance').toSorted()).toEqual(expected.toSorted());
    expect(archive.ids(found.understood)).toEqual(expected);
  });

  test('needs no more than an index that is there', () => {
    const plan = (sql: string) =>
      archive.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
    const counted = 'SELECT a.id FROM article a INDEXED BY article_added WHERE unixepoch(a.added_at) >= 1';
    expect(plan(counted).join()).toContain('COVERING INDEX article_added');
  });
});
