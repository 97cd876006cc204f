import type { Db } from '../../storage/database.ts';
import type { QueryNode, TagLeaf } from '../query/tree.ts';

/**
 * How many articles out of the trash a view has, from counts that are kept or that an index alone gives: a tag, a tag's unread,
 * all without a tag, all that were read. Null for any other.
 */
export function knownTotal(db: Db, parts: readonly QueryNode[]): number | null {
  const [first, second] = parts;
  if (parts.length === 1 && first) return ofOne(db, first);
  if (parts.length !== 2) return null;
  const tag = parts.find((part) => part.kind === 'tag');
  const unread = [first, second].some((part) => part?.kind === 'state' && part.state === 'unread');
  return tag?.kind === 'tag' && unread ? tagged(db, tag).unread : null;
}

function ofOne(db: Db, part: QueryNode): number | null {
  if (part.kind === 'tag') return tagged(db, part).count;
  if (part.kind === 'not' && part.node.kind === 'tag') return live(db) - tagged(db, part.node).count;
  if (part.kind === 'state' && part.state === 'read') return live(db) - unreadOf(db);
  return null;
}

const tagged = (db: Db, { path }: TagLeaf): { readonly count: number; readonly unread: number } =>
  db.get<{ count: number; unread: number }>(
    'SELECT count, unread FROM main.tag_count WHERE key = ?',
    path.toLowerCase(),
  ) ?? { count: 0, unread: 0 };

const live = (db: Db): number =>
  one(db, 'SELECT count(*) AS n FROM main.article') -
  one(db, 'SELECT count(*) AS n FROM main.article INDEXED BY article_trashed WHERE trashed_at IS NOT NULL');

const unreadOf = (db: Db): number =>
  one(
    db,
    'SELECT count(*) AS n FROM main.article INDEXED BY article_unread WHERE read = 0 AND trashed_at IS NULL',
  );

const one = (db: Db, sql: string): number => db.get<{ n: number }>(sql)?.n ?? 0;
