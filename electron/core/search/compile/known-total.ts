import type { Db } from '../../storage/database.ts';
import type { QueryNode, TagLeaf } from '../query/tree.ts';
import { addedCheck } from './added.ts';
import { isTagged, lengthOf } from './conditions.ts';
import { type Fragment, fragment } from './fragment.ts';

/**
 * How many articles out of the trash a view has, from counts that are kept or that an index alone gives: all, a tag, a tag's unread,
 * all without a tag, all that were read, that have any tag, were corrected, added in some time or are so long, and their opposites. Null for any other.
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
  if (part.kind === 'everything') return live(db);
  if (part.kind === 'tag') return tagged(db, part).count;
  if (part.kind === 'not' && part.node.kind === 'tag') return live(db) - tagged(db, part.node).count;
  if (part.kind === 'state' && part.state === 'read') return live(db) - unreadOf(db);
  const isNot = part.kind === 'not';
  const set = setOf(isNot ? part.node : part);
  if (!set) return null;
  const having = one(db, set.all) - one(db, set.trashed);
  return isNot ? live(db) - having : having;
}

const trashedOnes =
  'SELECT count(*) AS n FROM main.article a INDEXED BY article_trashed WHERE trashed_at IS NOT NULL';

/** How to count, by an index alone, the articles that have a quality, and those of them in the trash. */
function setOf(part: QueryNode): { readonly all: Fragment; readonly trashed: Fragment } | null {
  const having = (all: Fragment, check: Fragment) => ({
    all,
    trashed: fragment(`${trashedOnes} AND (${check.sql})`, ...check.values),
  });
  if (part.kind === 'has' && part.part === 'tag') {
    return having(fragment('SELECT count(DISTINCT article) AS n FROM main.article_tag'), isTagged);
  }
  if (part.kind === 'state' && part.state === 'edited') {
    const check = fragment('a.corrections IS NOT NULL');
    const all = `SELECT count(*) AS n FROM main.article a INDEXED BY article_edited WHERE ${check.sql}`;
    return having(fragment(all), check);
  }
  if (part.kind === 'added' || part.kind === 'length') {
    const check = part.kind === 'added' ? addedCheck(part) : lengthOf(part).check;
    const index = part.kind === 'added' ? 'article_added' : 'article_words';
    const all = `SELECT count(*) AS n FROM main.article a INDEXED BY ${index} WHERE ${check.sql}`;
    return having(fragment(all, ...check.values), check);
  }
  return null;
}

const tagged = (db: Db, { path }: TagLeaf): { readonly count: number; readonly unread: number } =>
  db.get<{ count: number; unread: number }>(
    'SELECT count, unread FROM main.tag_count WHERE key = ?',
    path.toLowerCase(),
  ) ?? { count: 0, unread: 0 };

const live = (db: Db): number =>
  one(db, fragment('SELECT count(*) AS n FROM main.article')) - one(db, fragment(trashedOnes));

const unreadOf = (db: Db): number =>
  one(
    db,
    fragment(
      'SELECT count(*) AS n FROM main.article INDEXED BY article_unread WHERE read = 0 AND trashed_at IS NULL',
    ),
  );

const one = (db: Db, { sql, values }: Fragment): number => db.get<{ n: number }>(sql, ...values)?.n ?? 0;
