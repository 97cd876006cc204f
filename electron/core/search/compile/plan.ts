import type { Db } from '../../storage/database.ts';
import type { IndexMeta } from '../indexing/index-meta.ts';
import { allLeaves, joined, type Leaf, positiveLeaves, type QueryNode } from '../query/tree.ts';
import { textCheck } from '../verify/evaluate.ts';
import {
  addedQuality,
  collectionQuality,
  lengthOf,
  lengthQuality,
  onDocument,
  type Quality,
  spansQuality,
  stateQuality,
  taggedQuality,
  tagOnDocument,
  tagQuality,
  timeOnArticle,
  timeOnDocument,
  urlQuality,
} from './conditions.ts';
import { aboveAll, belowAll, type Fragment, fragment, join, negation } from './fragment.ts';
import { knownTotal } from './known-total.ts';
import { hasAlternatives, headlineMatch, isMarked, isOfIndex, matchOf } from './match.ts';
import type { TermContext } from './terms.ts';
import { asksText, isOfText, weakened } from './verified.ts';

/** How a query is carried out: `from` and `where` are SQL; `key` is what a row is known and ordered by. */
export interface Plan {
  /** `article`: the archive's own rows, without the index; `document`: the index's documents. */
  readonly over: 'article' | 'document';
  readonly from: string;
  readonly where: Fragment;
  /** Conditions that cost a look into the archive for each document; `where` has them too. */
  readonly costly: Fragment | null;
  /** Whether the real text of each candidate is asked, of which `costly` has the conditions: a plan to be bounded. */
  readonly verified: boolean;
  /** Whether a part of the query leaves no more than some thousands. */
  readonly few: boolean;
  /** `where` without the costly. */
  readonly cheap: Fragment;
  /** The query's words, those of its hits that have them in the headline, and whether all of them must be there; null where none is asked. */
  readonly words: { readonly match: string; readonly headline: string | null; readonly all: boolean } | null;
  /** Columns to order by, ascending; `desc` is put after each for newest first. */
  readonly order: readonly string[];
  /** How many there are, where the archive keeps count. */
  readonly total: number | null;
  /** Whether `bm25(fts)` says something of each row. */
  readonly ranked: boolean;
}

interface Context extends TermContext {
  readonly spill: number;
  readonly withTrash: boolean;
}

/** Whether a query must ask the index; views by tag, date and state need not. */
export function needsIndex(tree: QueryNode): boolean {
  return allLeaves(tree).some((leaf) => leaf.kind === 'text' || isMarked(leaf) || isOfTwins(leaf));
}

const isOfTwins = (leaf: Leaf): boolean => leaf.kind === 'state' && leaf.state === 'duplicate';

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
  const where = join('AND', conditions);
  return {
    over: 'article',
    from: `main.article a${few ? '' : ` INDEXED BY ${added ? 'article_added' : unread ? 'article_unread' : indexFor(parts)}`}`,
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
 * all lie at the far end of the order of time.
 */
function isPartAdded(db: Db, parts: readonly QueryNode[]): boolean {
  const leaf = parts.find((part) => part.kind === 'added');
  if (leaf?.kind !== 'added') return false;
  const { sql, values } = addedQuality(db, leaf).set;
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

/** A plan over the index, for a query that has words. */
export function planDocuments(db: Db, tree: QueryNode, meta: IndexMeta, terms: TermContext): Plan {
  const withTrash = asksForTrash(tree);
  const context: Context = { ...terms, spill: meta.spill, withTrash };
  const parts = topParts(tree);
  const verified = parts.some(asksText);
  const known = parts.map((part) => (isOfIndex(part) ? part : asksText(part) ? weakened(part) : null));
  const words = joined(
    'and',
    known.filter((part) => part !== null),
  );
  const match = words && matchOf(words, context);
  const headline = words && match && headlineMatch(words, match, context);
  const sought = match ? null : soughtFirst(db, parts, context);
  const others = parts.filter((part) => !isOfIndex(part));
  const isCostly = (part: QueryNode) =>
    asksText(part) || allLeaves(part).some((leaf) => isLookedUp(db, leaf, withTrash));
  const cheap = others
    .filter((part) => !isCostly(part) && part !== sought?.part)
    .map((part) => onDocuments(db, part, context));
  if (match) cheap.unshift(fragment('fts MATCH ?', match));
  if (sought) cheap.unshift(sought.among);
  const costly = others.filter(isCostly).map((part) => onDocuments(db, part, context));
  const trash = withTrash ? null : stateQuality(db, { kind: 'state', state: 'trashed' }, true);
  if (trash && hasAny(db, trash))
    (trash.small ? cheap : costly).push(negation(onDocument(trash, context.sets)));
  return {
    over: 'document',
    words: match && words && !verified ? { match, headline, all: !hasAlternatives(words) } : null,
    from: match ? 'idx.fts f' : 'idx.doc f',
    where: join('AND', [...cheap, ...costly]),
    costly: costly.length > 0 ? join('AND', costly) : null,
    verified,
    few: others.some((part) => isFew(db, part, withTrash)),
    cheap: join('AND', cheap),
    order: ['f.rowid'],
    total: null,
    ranked: match !== null && positiveLeaves(words ?? tree).some((leaf) => leaf.kind === 'text'),
  };
}

/** Whether the archive must be asked of each document for a leaf, since too many articles have the quality to gather them. */
function isLookedUp(db: Db, leaf: Leaf, withTrash: boolean): boolean {
  if (leaf.kind === 'tag') return !tagQuality(db, leaf).small;
  if (leaf.kind === 'length') return true;
  const kept = keptQuality(db, leaf);
  if (kept) return !kept.small;
  if (isMarked(leaf)) return false;
  return leaf.kind === 'state' && !stateQuality(db, leaf, withTrash).small;
}

const isFew = (db: Db, part: QueryNode, withTrash: boolean): boolean => fewOf(db, part, withTrash) !== null;

/** The quality of a part that leaves no more than some thousands; null for any other. */
function fewOf(db: Db, part: QueryNode, withTrash: boolean): Quality | null {
  const quality =
    part.kind === 'tag'
      ? tagQuality(db, part)
      : part.kind === 'state' && part.state !== 'edited'
        ? stateQuality(db, part, withTrash)
        : keptQuality(db, part);
  return quality?.small && !quality.negative ? quality : null;
}

/** Where no word is searched for, SQLite goes to the documents of the few instead of asking each of all. */
function soughtFirst(
  db: Db,
  parts: readonly QueryNode[],
  { sets, withTrash }: Context,
): { readonly part: QueryNode; readonly among: Fragment } | null {
  for (const part of parts) {
    const few = fewOf(db, part, withTrash);
    if (few) return { part, among: sets.seek(few.set) };
  }
  return null;
}

const topParts = (tree: QueryNode): readonly QueryNode[] => (tree.kind === 'and' ? tree.nodes : [tree]);

function asksForTrash(tree: QueryNode): boolean {
  return allLeaves(tree).some((leaf) => leaf.kind === 'state' && leaf.state === 'trashed');
}

const hasAny = (db: Db, { set }: Quality): boolean =>
  db.get(`${set.sql} LIMIT 1`, ...set.values) !== undefined;

/** What the archive alone knows and every article is asked for alike: when it was added, its address, its collections, whether it has a tag. */
function keptQuality(db: Db, node: QueryNode): Quality | null {
  if (node.kind === 'or') return spansQuality(db, node);
  if (node.kind === 'state' && node.state === 'edited') return stateQuality(db, node, true);
  if (node.kind === 'collection') return collectionQuality(db, node);
  if (node.kind === 'added') return addedQuality(db, node);
  if (node.kind === 'url') return urlQuality(db, node);
  return node.kind === 'has' && node.part === 'tag' ? taggedQuality(db) : null;
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

function onDocuments(db: Db, node: QueryNode, context: Context): Fragment {
  if (asksText(node) && isOfText(node)) {
    const check = textCheck(node, context);
    return check ? context.checks.condition(check) : fragment('1');
  }
  if (isOfIndex(node)) {
    const match = matchOf(node, context);
    return match
      ? fragment(
          '+f.rowid IN (SELECT rowid FROM idx.fts WHERE fts MATCH ? AND rowid > ? AND rowid < ?)',
          ...[match, belowAll, aboveAll],
        )
      : fragment('1');
  }
  switch (node.kind) {
    case 'tag':
      return tagOnDocument(tagQuality(db, node), node, context.sets);
    case 'state':
      return onDocument(stateQuality(db, node, context.withTrash), context.sets);
    case 'length':
      return onDocument(lengthOf(node), context.sets);
    case 'time':
      return timeOnDocument(node, context.spill);
    case 'added':
    case 'collection':
    case 'has':
    case 'url': {
      const quality = keptQuality(db, node);
      return quality ? onDocument(quality, context.sets) : fragment('1');
    }
    default:
      return composed(node, (inner) => onDocuments(db, inner, context));
  }
}

function composed(node: QueryNode, inner: (node: QueryNode) => Fragment): Fragment {
  switch (node.kind) {
    case 'and':
      return join('AND', node.nodes.map(inner));
    case 'or':
      return join('OR', node.nodes.map(inner));
    case 'not':
      return negation(inner(node.node));
    default:
      return fragment('1');
  }
}
