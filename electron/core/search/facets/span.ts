import type { BucketKind } from '../../../contract/facets.ts';
import type { Db } from '../../storage/database.ts';
import { type Fragment, fragment, innerSearches } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { bucketsOf, kindFor, type Span } from './buckets.ts';
import type { Counted } from './query-plan.ts';

/** A span of time in buckets of one kind, oldest first. */
export interface Buckets {
  readonly kind: BucketKind;
  readonly spans: readonly Span[];
}

/** @param kind chosen from the span if not given */
export const inBuckets = (span: Span, kind: BucketKind | undefined = kindFor(span)): Buckets => ({
  kind,
  spans: bucketsOf(kind, span),
});

/** What a span and a time have in common; null for nothing. */
export function narrowedTo(span: Span, { from, to }: NonNullable<Counted['time']>): Span | null {
  const narrow = { from: Math.max(span.from, from ?? span.from), to: Math.min(span.to, to ?? span.to) };
  return narrow.from < narrow.to ? narrow : null;
}

/** From the oldest hit's time to the newest's; what is dear to ask is passed over, which only makes it longer. */
export function spanOf(db: Db, plan: Plan): Span | null {
  return innerSearches(plan.cheap).length > 0 ? wholeSpan(db) : spanWhere(db, plan.from, plan.cheap);
}

/** Of all documents; null where there is none. */
export const wholeSpan = (db: Db): Span | null => spanWhere(db, 'idx.doc f', fragment('1'));

function spanWhere(db: Db, from: string, where: Fragment): Span | null {
  const timeOf = (order: 'ASC' | 'DESC') =>
    db.get<{ time: number }>(
      `SELECT d.time FROM (SELECT f.rowid AS key FROM ${from} WHERE ${where.sql} ORDER BY f.rowid ${order} LIMIT 1) h
       JOIN idx.doc d ON d.docid = h.key`,
      ...where.values,
    )?.time;
  const oldest = timeOf('ASC');
  const newest = timeOf('DESC');
  return oldest === undefined || newest === undefined ? null : { from: oldest, to: newest + 1 };
}
