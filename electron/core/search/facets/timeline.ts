import type { BucketKind, Histogram } from '../../../contract/facets.ts';
import type { Db } from '../../storage/database.ts';
import { slotOf } from '../indexing/slots.ts';
import type { SearchIndex } from '../search-index.ts';
import { dateOf, dayOf } from './buckets.ts';
import { daysBySpan, daysOf, hitsOf, spanOfDays } from './days.ts';
import { estimate } from './estimate.ts';
import { countEverything } from './everything.ts';
import { passing } from './passing.ts';
import type { Counted } from './query-plan.ts';
import { type Buckets, inBuckets, narrowedTo, spanOf, wholeSpan } from './span.ts';

const day = 86_400;

/** A histogram with the documents that were met on the way. */
export interface Timeline {
  readonly histogram: Histogram;
  /** In no order. */
  readonly hits: readonly number[];
  /** Whether `hits` are all. */
  readonly isWhole: boolean;
}

interface Options {
  /** Milliseconds for samples. */
  readonly budget: number;
  /** The size of the bars; chosen from the span of the hits if not given. */
  readonly kind: BucketKind | undefined;
}

/** The hits of a query over time, see `histogram`; null where it finds none. */
export function timelineOf(db: Db, index: SearchIndex, counted: Counted, options: Options): Timeline | null {
  const { plan, meta, time } = counted;
  if (time !== null) {
    const ofTime = allOfTime(db, index, counted, options.kind);
    if (ofTime !== 'many') return ofTime;
  }
  const asked = plan.verified ? passing(db, plan) : { plan, share: 1 };
  const part = (counts: readonly number[]) => counts.map((n) => Math.round(n * asked.share));
  const hits = hitsOf(db, asked.plan, meta.documents);
  const days = hits && daysOf(db, hits, meta.spill);
  const span = days ? spanOfDays(days) : spanOf(db, asked.plan);
  if (!span) return null;
  const buckets = inBuckets(span, options.kind);
  if (days && hits) {
    const isWhole = asked.share === 1;
    const counts = part(daysBySpan(days, buckets.spans));
    return { histogram: barsOf(buckets, counts, isWhole), hits: isWhole ? hits : [], isWhole };
  }
  const ranges = buckets.spans.map(({ from, to }) => ({ from: slotOf(from), to: slotOf(to) }));
  const { counts, seen } = estimate(db, asked.plan, ranges, index.documentCounts, options.budget);
  return { histogram: barsOf(buckets, part(counts), false), hits: plan.verified ? [] : seen, isWhole: false };
}

/** All articles of a time from remembered counts, unless many of them are in the trash. */
function allOfTime(
  db: Db,
  { documentCounts }: SearchIndex,
  { meta, time }: Counted,
  kind: BucketKind | undefined,
): Timeline | null | 'many' {
  const all = wholeSpan(db);
  const open = time ?? { from: null, to: null };
  const span = all && narrowedTo(all, open);
  if (!span) return null;
  const buckets = inBuckets(span, kind);
  const spans = buckets.spans.map((part) => narrowedTo(part, open) ?? part);
  const found = countEverything(db, spans, meta.spill, documentCounts);
  if (!found) return 'many';
  return { histogram: barsOf(buckets, found.counts, found.exact), hits: [], isWhole: false };
}

function barsOf({ kind, spans }: Buckets, counts: readonly number[], exact: boolean): Histogram {
  const bars = spans.map((part, n) => ({
    from: dayOf(part.from),
    to: dayOf(part.to - day),
    date: dateOf(kind, part),
    count: counts[n] ?? 0,
  }));
  const first = bars.findIndex((bar) => bar.count > 0);
  const last = bars.findLastIndex((bar) => bar.count > 0);
  const shown = first < 0 ? [] : bars.slice(first, last + 1);
  return { bucket: kind, exact, total: counts.reduce((sum, n) => sum + n, 0), bars: shown };
}
