import type { Db } from '../../storage/database.ts';
import { allLeaves, type QueryNode } from '../query/tree.ts';
import { addedSet, publishedOfAdded } from './added.ts';
import { lengthQuality, stateQuality, tagQuality, timeOnArticle } from './conditions.ts';
import { type Fragment, fragment, join } from './fragment.ts';
import { keptQuality } from './kept-quality.ts';
import { knownTotal } from './known-total.ts';
import { asksForTrash, composed, hasAny, type Plan, topParts } from './plan.ts';

/** A plan over the archive alone. */
export function planArticles(db: Db, tree: QueryNode): Plan {
  const withTrash = asksForTrash(tree);
  const parts = topParts(tree);
  const conditions = parts
    .filter((part) => part.kind !== 'everything')
    .map((part) => onArticle(db, part, withTrash));
  const unread = !withTrash && parts.some((part) => part.kind === 'state' && part.state === 'unread');
  // The index of unread articles is of those out of the trash, and SQLite must see that it applies.
  if (unread) conditions.push(fragment('a.trashed_at IS NULL'));
  else if (!withTrash) conditions.push(...outOfTrash(db));
  // Few articles are looked up and sorted; the plus keeps SQLite from walking all of them by time instead.
  const few = parts.some(
    (part) =>
      (part.kind === 'tag' && tagQuality(db, part).small) ||
      (part.kind === 'length' && lengthQuality(db, part).small) ||
      keptQuality(db, part)?.small === true,
  );
  const added = !few && isPartAdded(db, parts);
  const plus = few || added ? '+' : '';
  if (!few && !added) conditions.push(...publishedOfAdded(db, parts).map(timeOnArticle));
  const where = join('AND', conditions);
  const by = (index: string) => `main.article a INDEXED BY ${index}`;
  const counting = few ? null : countingIndex(tree, parts);
  return {
    over: 'article',
    from: few ? 'main.article a' : by(added ? 'article_added' : unread ? 'article_unread' : indexFor(parts)),
    countedFrom: counting && by(counting),
    where,
    costly: null,
    verified: false,
    few,
    words: null,
    cheap: where,
    order: [`${plus}a.time`, `${plus}a.id`],
    total: withTrash ? null : knownTotal(db, parts),
    ranked: false,
  };
}

/**
 * Whether a span of additions leaves less than half of all: those are gathered from the index of additions and sorted, since they may
 * all lie at the far end of the order of time. What was added until some time begins where what was published until then does.
 */
function isPartAdded(db: Db, parts: readonly QueryNode[]): boolean {
  const leaf = parts.find((part) => part.kind === 'added');
  if (leaf?.kind !== 'added' || leaf.from === null) return false;
  const { sql, values } = addedSet(leaf);
  const last = db.get<{ id: number | null }>('SELECT max(id) AS id FROM main.article')?.id ?? 0;
  const most = Math.floor(last / 2);
  return (
    (db.get<{ n: number }>(`SELECT count(*) AS n FROM (${sql} LIMIT ${most})`, ...values)?.n ?? 0) < most
  );
}

/** A set of ids is asked rather than each article's row, which is wide: so an index alone answers. */
function outOfTrash(db: Db): readonly Fragment[] {
  const trash = stateQuality(db, { kind: 'state', state: 'trashed' }, true);
  if (!hasAny(db, trash)) return [];
  return [trash.small ? fragment(`a.id NOT IN (${trash.set.sql})`) : fragment('a.trashed_at IS NULL')];
}

/** The index whose articles a state names, in order of time; SQLite by itself may take another and look at every row. */
function indexFor(parts: readonly QueryNode[]): string {
  const named = parts.find(
    (part) => part.kind === 'state' && part.state !== 'read' && part.state !== 'unread',
  );
  return named?.kind === 'state' ? `article_${named.state}` : 'article_time';
}

/** The index that has what is asked of each article in it; what is counted needs no order. A span of time is gone through by time. */
function countingIndex(tree: QueryNode, parts: readonly QueryNode[]): string | null {
  if (parts.some((part) => part.kind === 'time')) return null;
  const leaves = allLeaves(tree);
  if (leaves.some((leaf) => leaf.kind === 'added')) return 'article_added';
  return leaves.some((leaf) => leaf.kind === 'length') ? 'article_words' : null;
}

function keptOnArticle(db: Db, node: QueryNode): Fragment {
  const quality = keptQuality(db, node);
  if (!quality) return fragment('1');
  return quality.small ? fragment(`a.id IN (${quality.set.sql})`, ...quality.set.values) : quality.check;
}

function onArticle(db: Db, node: QueryNode, withTrash: boolean): Fragment {
  switch (node.kind) {
    case 'tag':
      return tagQuality(db, node).check;
    case 'state':
      return node.state === 'edited' ? keptOnArticle(db, node) : stateQuality(db, node, withTrash).check;
    case 'length': {
      const { small, set, check } = lengthQuality(db, node);
      return small ? fragment(`a.id IN (${set.sql})`, ...set.values) : check;
    }
    case 'time':
      return timeOnArticle(node);
    case 'added':
    case 'collection':
    case 'has':
    case 'url':
      return keptOnArticle(db, node);
    case 'or':
      if (keptQuality(db, node)?.small) return keptOnArticle(db, node);
      return composed(node, (inner) => onArticle(db, inner, withTrash));
    default:
      return composed(node, (inner) => onArticle(db, inner, withTrash));
  }
}
