import type { BucketKind, Histogram } from '../../../contract/facets.ts';
import type { Db } from '../../storage/database.ts';
import { timeOnDocument } from '../compile/conditions.ts';
import type { Plan } from '../compile/plan.ts';
import { slotOf } from '../indexing/slots.ts';
import { boundVerified, mostVerified } from '../run/fetch-verified.ts';
import { guarded } from '../search.ts';
import type { SearchIndex } from '../search-index.ts';
import { bucketsOf, dateOf, dayOf, kindFor, type Span } from './buckets.ts';
import type { DocumentCounts } from './document-counts.ts';
import { estimate } from './estimate.ts';
import { countEverything } from './everything.ts';
import { type Counted, countable, countUpTo } from './query-plan.ts';

/** Up to so many hits each is counted; where each must be looked up in the archive, up to the second. */
const mostCounted = { cheap: 10_000, costly: 1_500 } as const;
const none: Histogram = { bucket: 'day', exact: true, total: 0, bars: [] };
const day = 86_400;
/** Brings every day from the year 1 on above zero, since SQLite's division rounds towards it. */
const dayOffset = 719_162;

interface Counts {
  readonly counts: readonly number[];
  readonly exact: boolean;
}

/**
 * The hits of a query over time, in at most some 120 bars. Exact up to 10,000 hits and for queries without words, else an estimate
 * from samples of each bar's documents, which are in order of publication, so that its cost does not grow with the archive.
 *
 * @param kind the size of the bars; chosen from the span of the hits if not given
 */
export function histogram(db: Db, index: SearchIndex, query: string, kind?: BucketKind): Histogram {
  return guarded(
    index,
    () => none,
    () => overTime(db, index, query, kind),
  );
}

function overTime(db: Db, index: SearchIndex, query: string, kind: BucketKind | undefined): Histogram {
  const counted = countable(db, index, query);
  const span = counted && spanOf(db, counted.plan);
  if (!span) return none;
  const bucket = kind ?? kindFor(span);
  const spans = bucketsOf(bucket, span);
  const { counts, exact } =
    (counted.isEverything ? countEverything(db, spans, counted.meta.spill, index.documentCounts) : null) ??
    count(db, counted, spans, index.documentCounts);
  const bars = spans.map((part, n) => ({
    from: dayOf(part.from),
    to: dayOf(part.to - day),
    date: dateOf(bucket, part),
    count: counts[n] ?? 0,
  }));
  const first = bars.findIndex((bar) => bar.count > 0);
  const last = bars.findLastIndex((bar) => bar.count > 0);
  const shown = first < 0 ? [] : bars.slice(first, last + 1);
  return { bucket, exact, total: counts.reduce((sum, n) => sum + n, 0), bars: shown };
}

/** From the oldest hit's day to the newest's; what must be looked up in the archive is passed over, which only makes it longer. */
function spanOf(db: Db, plan: Plan): Span | null {
  const timeOf = (order: 'ASC' | 'DESC') =>
    db.get<{ time: number }>(
      `SELECT d.time FROM (SELECT f.rowid AS key FROM ${plan.from} WHERE ${plan.cheap.sql} ORDER BY f.rowid ${order} LIMIT 1) h
       JOIN idx.doc d ON d.docid = h.key`,
      ...plan.cheap.values,
    )?.time;
  const oldest = timeOf('ASC');
  const newest = timeOf('DESC');
  return oldest === undefined || newest === undefined ? null : { from: oldest, to: newest + 1 };
}

function count(
  db: Db,
  { plan, meta }: Pick<Counted, 'plan' | 'meta'>,
  spans: readonly Span[],
  documents: DocumentCounts,
): Counts {
  if (plan.verified) {
    const { share, whole } = passing(db, plan);
    if (whole) return { counts: countEach(db, plan, spans, mostVerified), exact: true };
    const offered = count(db, { meta, plan: asOffered(plan) }, spans, documents).counts;
    return { counts: offered.map((n) => Math.round(n * share)), exact: false };
  }
  const most = plan.costly ? mostCounted.costly : mostCounted.cheap;
  const each = countEach(db, plan, spans, most + 1);
  if (each.reduce((sum, n) => sum + n, 0) <= most) return { counts: each, exact: true };
  if (plan.from === 'idx.doc f' && !plan.costly) {
    const ranges = spans.map((span) => timeOnDocument({ kind: 'time', ...span }, meta.spill));
    return { counts: ranges.map((range) => countUpTo(db, plan, null, range)), exact: true };
  }
  const edges = spans.map(({ from, to }) => ({ from: slotOf(from), to: slotOf(to) }));
  return { counts: estimate(db, plan, edges, documents), exact: false };
}

/** A plan without the questions to each text, which take too long to be asked of thousands. */
const asOffered = (plan: Plan): Plan => ({ ...plan, where: plan.cheap, costly: null, verified: false });

/** Which part of the newest that the index offers pass when their texts are asked. */
function passing(db: Db, plan: Plan): { readonly share: number; readonly whole: boolean } {
  const bounded = boundVerified(db, plan, true);
  if (bounded.whole) return { share: 1, whole: true };
  return { share: countUpTo(db, bounded.plan, null) / mostVerified, whole: false };
}

/** By the day of every hit, of at most `most`. */
function countEach(db: Db, plan: Plan, spans: readonly Span[], most: number): readonly number[] {
  const days = db.all<{ day: number; n: number }>(
    `SELECT (d.time + ${dayOffset * day}) / ${day} AS day, count(*) AS n
     FROM (SELECT f.rowid AS key FROM ${plan.from} WHERE ${plan.where.sql} LIMIT ${most}) h JOIN idx.doc d ON d.docid = h.key
     GROUP BY 1 ORDER BY 1`,
    ...plan.where.values,
  );
  const counts = spans.map(() => 0);
  let at = 0;
  for (const { day: number, n } of days) {
    const time = (number - dayOffset) * day;
    while (at < spans.length - 1 && time >= (spans[at]?.to ?? 0)) at++;
    counts[at] = (counts[at] ?? 0) + n;
  }
  return counts;
}
