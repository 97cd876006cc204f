import type { BucketKind } from '../../../contract/facets.ts';

/** A span of time in seconds since 1970 (UTC): `from` on, and before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** More bars than this are too thin to point at. */
const mostBuckets = 120;
const day = 86_400;
const yearsOf = { year: 1, decade: 10, century: 100 } as const;
const kindsBySize: readonly BucketKind[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

/** The smallest kind of bucket of which a span takes no more than 120. */
export function kindFor(span: Span): BucketKind {
  return kindsBySize.find((kind) => countOf(kind, span) <= mostBuckets) ?? 'century';
}

function countOf(kind: BucketKind, { from, to }: Span): number {
  const days = (to - from) / day;
  if (kind === 'day') return days;
  if (kind === 'week') return days / 7 + 1;
  if (kind === 'month') return days / 30.4 + 1;
  return days / 365.2 / yearsOf[kind] + 1;
}

/** Every bucket that a span touches, oldest first. Weeks begin on Monday. */
export function bucketsOf(kind: BucketKind, span: Span): readonly Span[] {
  const buckets: Span[] = [];
  for (let from = startOf(kind, span.from); from < span.to; ) {
    const to = nextAfter(kind, from);
    buckets.push({ from, to });
    from = to;
  }
  return buckets;
}

function startOf(kind: BucketKind, time: number): number {
  const date = new Date(time * 1000);
  const year = date.getUTCFullYear();
  if (kind === 'day') return Math.floor(time / day) * day;
  // 1970 began on a Thursday.
  if (kind === 'week') return Math.floor((time / day + 3) / 7) * 7 * day - 3 * day;
  if (kind === 'month') return utc(year, date.getUTCMonth());
  return utc(Math.floor(year / yearsOf[kind]) * yearsOf[kind], 0);
}

function nextAfter(kind: BucketKind, from: number): number {
  const date = new Date(from * 1000);
  if (kind === 'day') return from + day;
  if (kind === 'week') return from + 7 * day;
  if (kind === 'month') return utc(date.getUTCFullYear(), date.getUTCMonth() + 1);
  return utc(date.getUTCFullYear() + yearsOf[kind], 0);
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function utc(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / 1000;
}

/** What `date:` takes to find just a span: `2024`, `2024-03`, `2024-03-15`, or two of them with `..` between. */
export function dateOf(kind: BucketKind, span: Span): string {
  const first = dayOf(span.from);
  if (kind === 'day') return first;
  if (kind === 'month') return first.slice(0, 7);
  if (kind === 'year') return first.slice(0, 4);
  const last = dayOf(span.to - day);
  return kind === 'week' ? `${first}..${last}` : `${first.slice(0, 4)}..${last.slice(0, 4)}`;
}

/** The day of a second, as `2024-03-15`. */
export const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10);
