import type { Db } from '../../storage/database.ts';
import type { AddedLeaf, QueryNode, TimeLeaf } from '../query/tree.ts';
import { isSmall, once, type Quality, timeOnArticle } from './conditions.ts';
import { type Fragment, fragment, join } from './fragment.ts';

/** The index of when articles were added has just these seconds. */
export function addedCheck({ from, to }: AddedLeaf): Fragment {
  const added = 'unixepoch(a.added_at)';
  const parts: Fragment[] = [];
  if (from !== null) parts.push(fragment(`${added} >= ?`, from));
  if (to !== null) parts.push(fragment(`${added} < ?`, to));
  return join('AND', parts);
}

/** SQL that gives the ids of all that were added in a span. */
export function addedSet(leaf: AddedLeaf): Fragment {
  const { sql, values } = addedCheck(leaf);
  return fragment(`SELECT a.id FROM main.article a INDEXED BY article_added WHERE ${sql}`, ...values);
}

/** As `addedCheck`, with the set of all. */
export const addedQuality = (db: Db, leaf: AddedLeaf): Quality =>
  once(leaf, () => {
    const set = addedSet(leaf);
    return { check: addedCheck(leaf), set, negative: false, small: isSmall(db, set) };
  });

/**
 * The spans in which all that was added until some time was published: before that time, but for a few whose date lies ahead of their
 * coming in, of which there is an index. So a search in what came in years ago does not go through all the newer.
 * @param parts what must all hold
 */
export function publishedOfAdded(db: Db, parts: readonly QueryNode[]): readonly TimeLeaf[] {
  return parts.flatMap((part) => {
    const leaf = part.kind === 'not' && part.node.kind === 'added' ? opposite(part.node) : part;
    if (leaf?.kind !== 'added' || leaf.to === null) return [];
    const { sql, values } = addedCheck(leaf);
    const ahead = db.get<{ time: number | null }>(
      `SELECT max(a.time) AS time FROM main.article a INDEXED BY article_ahead
         WHERE a.time > unixepoch(a.added_at) AND ${sql}`,
      ...values,
    )?.time;
    return [{ kind: 'time', from: null, to: Math.max(leaf.to, (ahead ?? 0) + 1) }];
  });
}

/** What was not added in an open span was added in the other; null where it is none. */
function opposite({ from, to }: AddedLeaf): AddedLeaf | null {
  if (from !== null && to !== null) return null;
  return { kind: 'added', from: to, to: from };
}

/**
 * Published or added in one of several spans, such as today: what each gives is gathered, since an OR of both has SQLite look at every
 * article. Null for any other node.
 */
export function spansQuality(db: Db, node: QueryNode): Quality | null {
  if (node.kind !== 'or') return null;
  const spans = node.nodes.filter((part) => part.kind === 'time' || part.kind === 'added');
  return spans.length < node.nodes.length ? null : once(node, () => ofSpans(db, spans));
}

function ofSpans(db: Db, spans: readonly (TimeLeaf | AddedLeaf)[]): Quality {
  const sets = spans.map((span) => (span.kind === 'time' ? publishedSet(span) : addedSet(span)));
  const checks = spans.map((span) => (span.kind === 'time' ? timeOnArticle(span) : addedCheck(span)));
  const set = fragment(sets.map(({ sql }) => sql).join(' UNION '), ...sets.flatMap(({ values }) => values));
  return {
    check: join('OR', checks),
    set,
    negative: false,
    small: sets.every((each) => isSmall(db, each, mostOfSpan)),
  };
}

/** Of more, looking at every article takes no longer than gathering and sorting them. */
const mostOfSpan = 3_000;

function publishedSet(leaf: TimeLeaf): Fragment {
  const { sql, values } = timeOnArticle(leaf);
  return fragment(`SELECT a.id FROM main.article a INDEXED BY article_time WHERE ${sql}`, ...values);
}
