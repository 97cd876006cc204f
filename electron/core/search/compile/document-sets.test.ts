import { expect, test } from 'vitest';
import { searchInputSchema } from '../../../contract/search.ts';
import { search } from '../index.ts';
import { openTestSearch } from '../testing.ts';

test('a set is gathered anew when this connection or another one has changed the archive', () => {
  using archive = openScoped();
  const reader = archive.openReader();
  const found = () => ({ own: archive.ids('harbour'), other: archive.idsOf(reader) });
  expect(found()).toEqual({ own: ['b', 'a'], other: ['b', 'a'] });
  archive.db.run("UPDATE article SET trashed_at = '2024-01-01T00:00:00Z' WHERE uid = 'a'");
  expect(found()).toEqual({ own: ['b'], other: ['b'] });
  archive.db.run('UPDATE article SET trashed_at = NULL');
  expect(found()).toEqual({ own: ['b', 'a'], other: ['b', 'a'] });
});

test('many sets are each right, asked again and again', () => {
  using archive = openScoped();
  for (let n = 0; n < 40; n++) archive.add(`c${n}`, { headline: 'Harbour', tags: [`t${n}`] });
  archive.catchUp();
  for (const round of [1, 2]) {
    for (let n = 0; n < 40; n++)
      expect(archive.ids(`harbour tag:t${n}`), `round ${round}`).toEqual([`c${n}`]);
  }
  const all = Array.from({ length: 40 }, (_, n) => `tag:t${n}`).join(' OR ');
  expect(archive.ids(`harbour (${all})`)).toHaveLength(40);
  expect(archive.ids('harbour tag:nowhere')).toEqual([]);
  expect(archive.ids('harbour -tag:nowhere')).toHaveLength(42);
});

function openScoped() {
  const archive = openTestSearch({
    a: { headline: 'Harbour', publishedAt: '2024-01-01T00:00:00Z' },
    b: { headline: 'Harbour', publishedAt: '2024-01-02T00:00:00Z' },
  });
  const ask = { query: 'harbour', sort: 'newest', limit: 50, offset: 0 } as const;
  return {
    ...archive,
    idsOf: ({ db, index }: ReturnType<typeof archive.openReader>) =>
      search(db, index, searchInputSchema.parse(ask)).hits.map(({ id }) => id),
    [Symbol.dispose]: () => archive.close(),
  };
}
