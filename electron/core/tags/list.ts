import type { Tag } from '../../contract/tag.ts';
import type { Db } from '../storage/database.ts';
import { allLooks, plainLook } from './look-store.ts';
import { allCounts } from './tag-counts.ts';
import { tagKey, withParents } from './tag-key.ts';

/** Every tag and every parent of one, in the order of their names. */
export function listTags(db: Db): Tag[] {
  const counts = allCounts(db);
  const looks = allLooks(db);
  return [...pathsByKey(db)]
    .sort(([left], [right]) => compare(left, right))
    .map(([key, path]) => ({
      path,
      count: 0,
      unread: 0,
      ...counts.get(key),
      ...(looks.get(key) ?? plainLook),
    }));
}

/** A parent that is no tag itself is written as in the oldest tag below it. */
function pathsByKey(db: Db): ReadonlyMap<string, string> {
  const rows = db.all<{ path: string }>('SELECT path FROM tag ORDER BY id');
  const parents = rows.flatMap(({ path }) => withParents(path).slice(0, -1)).reverse();
  return new Map([...parents, ...rows.map(({ path }) => path)].map((path) => [tagKey(path), path]));
}

/** Parts are compared one by one, so that what is below a tag follows it at once. */
function compare(left: string, right: string): number {
  const [a, b] = [left.replaceAll('/', '\0'), right.replaceAll('/', '\0')];
  return a < b ? -1 : a > b ? 1 : 0;
}
