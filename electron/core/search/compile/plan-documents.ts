import type { Db } from '../../storage/database.ts';
import type { IndexMeta } from '../indexing/index-meta.ts';
import { allLeaves, joined, type Leaf, positiveLeaves, type QueryNode } from '../query/tree.ts';
import { textCheck } from '../verify/evaluate.ts';
import { publishedOfAdded } from './added.ts';
import {
  lengthOf,
  onDocument,
  type Quality,
  stateQuality,
  tagQuality,
  timeOnDocument,
} from './conditions.ts';
import { aboveAll, belowAll, type Fragment, fragment, join, negation } from './fragment.ts';
import { keptQuality } from './kept-quality.ts';
import { hasAlternatives, headlineMatch, isMarked, isOfIndex, matchOf } from './match.ts';
import { asksForTrash, composed, hasAny, type Plan, topParts } from './plan.ts';
import type { TermContext } from './terms.ts';
import { asksText, isOfText, weakened } from './verified.ts';

interface Context extends TermContext {
  readonly spill: number;
  readonly withTrash: boolean;
  /** SQL that gives the id of a document's article. */
  readonly id: string;
}

/** A plan over the index, for a query that has words. */
export function planDocuments(db: Db, tree: QueryNode, meta: IndexMeta, terms: TermContext): Plan {
  const withTrash = asksForTrash(tree);
  const parts = topParts(tree);
  const verified = parts.some(asksText);
  const known = parts.map((part) => (isOfIndex(part) ? part : asksText(part) ? weakened(part) : null));
  const words = joined(
    'and',
    known.filter((part) => part !== null),
  );
  const match = words && matchOf(words, terms);
  const headline = words && match && headlineMatch(words, match, terms);
  const id = match ? '(SELECT article FROM idx.doc WHERE docid = f.rowid)' : 'f.article';
  const context: Context = { ...terms, spill: meta.spill, withTrash, id };
  const sought = match ? null : soughtFirst(db, parts, context);
  const others = parts.filter((part) => !isOfIndex(part));
  const isCostly = (part: QueryNode) =>
    asksText(part) || allLeaves(part).some((leaf) => isLookedUp(db, leaf, withTrash));
  const cheap = others
    .filter((part) => !isCostly(part) && part !== sought?.part)
    .map((part) => onDocuments(db, part, context));
  const spans = publishedOfAdded(db, others.filter(isCostly));
  cheap.unshift(...spans.map((span) => timeOnDocument(span, meta.spill)));
  if (match) cheap.unshift(fragment('fts MATCH ?', match));
  if (sought) cheap.unshift(sought.among);
  const costly = others.filter(isCostly).map((part) => onDocuments(db, part, context));
  const trash = withTrash ? null : stateQuality(db, { kind: 'state', state: 'trashed' }, true);
  if (trash && hasAny(db, trash))
    (trash.small ? cheap : costly).push(negation(onDocument(trash, context.sets, id)));
  return {
    over: 'document',
    words: match && words && !verified ? { match, headline, all: !hasAlternatives(words) } : null,
    from: match ? 'idx.fts f' : 'idx.doc f',
    countedFrom: null,
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

function onDocuments(db: Db, node: QueryNode, context: Context): Fragment {
  const having = (quality: Quality) => onDocument(quality, context.sets, context.id);
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
      return having(tagQuality(db, node));
    case 'state':
      return having(stateQuality(db, node, context.withTrash));
    case 'length':
      return having(lengthOf(node));
    case 'time':
      return timeOnDocument(node, context.spill);
    case 'added':
    case 'collection':
    case 'has':
    case 'url': {
      const quality = keptQuality(db, node);
      return quality ? having(quality) : fragment('1');
    }
    case 'and':
    case 'or':
      return composed({ ...node, nodes: indexFirst(node.nodes) }, (inner) => onDocuments(db, inner, context));
    default:
      return composed(node, (inner) => onDocuments(db, inner, context));
  }
}

/** What the index knows is soon told, and often decides: SQLite asks in the order of writing. */
const indexFirst = (nodes: readonly QueryNode[]): readonly QueryNode[] =>
  nodes.toSorted((a, b) => Number(isOfIndex(b)) - Number(isOfIndex(a)));
