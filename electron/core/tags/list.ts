import type { Tag } from '../../contract/tag.ts';
import type { Db } from '../storage/database.ts';
import { tagKey } from './tag-store.ts';

interface CountRow {
  readonly id: number;
  readonly path: string;
  readonly count: number;
  readonly unread: number;
}

const counts = `
  SELECT tag.id, path, count(*) FILTER (WHERE trashed_at IS NULL) AS count,
    count(*) FILTER (WHERE trashed_at IS NULL AND read = 0) AS unread
  FROM tag JOIN article_tag ON article_tag.tag = tag.id JOIN article ON article.id = article_tag.article
  GROUP BY tag.id`;

const countsOfMany = `
  SELECT count(*) AS count, coalesce(sum(read = 0), 0) AS unread FROM article
  WHERE trashed_at IS NULL AND id IN (
    SELECT article FROM article_tag WHERE tag IN (SELECT value FROM json_each(?)))`;

/** Every tag and every parent of one, in the order of their names. A parent counts each article below it once. */
export function listTags(db: Db): Tag[] {
  const tree = treeOf(db.all<CountRow>(counts));
  return [...tree.entries()]
    .sort(([left], [right]) => compare(left, right))
    .map(([, node]) => total(db, node));
}

interface Node {
  path: string;
  readonly own: CountRow[];
}

/** Each key with all the rows at and below it. */
function treeOf(rows: readonly CountRow[]): ReadonlyMap<string, Node> {
  const tree = new Map<string, Node>();
  for (const row of [...rows].sort((left, right) => left.id - right.id)) {
    const parts = row.path.split('/');
    for (let length = 1; length <= parts.length; length++) {
      const path = parts.slice(0, length).join('/');
      const node = tree.get(tagKey(path)) ?? { path, own: [] };
      node.own.push(row);
      if (length === parts.length) node.path = path;
      tree.set(tagKey(path), node);
    }
  }
  return tree;
}

function total(db: Db, { path, own }: Node): Tag {
  const [only, ...more] = own;
  if (only && more.length === 0) return { path, count: only.count, unread: only.unread };
  const ids = JSON.stringify(own.map((row) => row.id));
  const sums = db.get<{ count: number; unread: number }>(countsOfMany, ids) ?? { count: 0, unread: 0 };
  return { path, count: sums.count, unread: sums.unread };
}

/** Parts are compared one by one, so that what is below a tag follows it at once. */
function compare(left: string, right: string): number {
  const [a, b] = [left.replaceAll('/', '\0'), right.replaceAll('/', '\0')];
  return a < b ? -1 : a > b ? 1 : 0;
}
