import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestSearch, type TestArchive } from '../testing.ts';
import { commonValues } from './common-values.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestSearch({
    one: { publisher: 'El País', agency: 'EFE', language: 'es' },
    two: { publisher: 'El País', agency: 'Reuters', language: 'es' },
    three: { publisher: 'EL PAÍS', language: 'es' },
    four: { publisher: 'The Post', agency: 'Reuters', language: 'en' },
    five: { publisher: 'The Gone Times', trashed: true },
    six: { headline: 'From nowhere' },
  });
});
afterEach(() => archive.close());

const sources = (top = 10) => commonValues(archive.db, { field: 'source', top });

test('are told with how many articles out of the trash bear them, the commonest first', () => {
  expect(sources()).toEqual({
    values: [
      { value: 'El País', count: 3, query: 'source:"El País"' },
      { value: 'The Post', count: 1, query: 'source:"The Post"' },
    ],
    more: 0,
  });
  expect(commonValues(archive.db, { field: 'agency', top: 10 }).values).toEqual([
    { value: 'Reuters', count: 2, query: 'agency:Reuters' },
    { value: 'EFE', count: 1, query: 'agency:EFE' },
  ]);
});

test('their queries find just what was counted', () => {
  for (const { query, count } of sources().values) expect(archive.ids(query)).toHaveLength(count);
});

test('more than were asked for are counted', () => {
  expect(sources(1)).toMatchObject({ values: [{ value: 'El País' }], more: 1 });
});

test('what goes to the trash and comes back is followed', () => {
  const trash = (at: string | null) =>
    archive.db.run("UPDATE article SET trashed_at = ? WHERE uid = 'four'", at);
  trash('2024-01-02T00:00:00Z');
  expect(sources().values.map(({ value }) => value)).toEqual(['El País']);
  trash(null);
  expect(sources().values.map(({ value }) => value)).toEqual(['El País', 'The Post']);
});
