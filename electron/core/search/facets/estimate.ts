import type { Db } from '../../storage/database.ts';
import { within } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { countUpTo } from '../run/fetch.ts';
import type { DocumentCounts } from './document-counts.ts';
import { isDear } from './query-plan.ts';

/** A range of document numbers: `from` on, and before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What samples told: about how many documents of each range fit, and which of those seen, where few were. */
export interface Estimate {
  readonly counts: readonly number[];
  readonly seen: readonly number[];
}

interface Bucket extends Range {
  readonly place: number;
  readonly documents: number;
  seen: number;
  hits: number;
}

/** Documents of one sample; where candidates are dear, the second. */
const sampleSize = { cheap: 1500, dear: 150 } as const;
const rounds = 4;

/**
 * Estimates how many documents of each range fit: samples are taken from all over every range, each a run of documents, until they are
 * read whole or the time is up, and the part that fits is taken for the whole. A range not reached gets the part of the others.
 *
 * @param budget milliseconds after which no further sample is begun
 */
export function estimate(
  db: Db,
  plan: Plan,
  ranges: readonly Range[],
  counts: DocumentCounts,
  budget: number,
): Estimate {
  const buckets = ranges.map((range, place) => ({
    ...range,
    place,
    documents: counts.within(range).documents,
    seen: 0,
    hits: 0,
  }));
  const found = new Set<number>();
  const end = performance.now() + budget;
  const size = isDear(plan) ? sampleSize.dear : sampleSize.cheap;
  for (let round = 0; round < rounds && performance.now() < end; round++) {
    for (const bucket of scattered(buckets)) {
      if (performance.now() >= end) break;
      if (bucket.seen < bucket.documents) sample(db, plan, bucket, { round, size, found });
    }
  }
  const seen = sum(buckets, 'seen');
  const rate = seen === 0 ? 0 : sum(buckets, 'hits') / seen;
  return {
    counts: buckets.map(({ documents, seen: part, hits }) =>
      Math.round(documents * (part === 0 ? rate : hits / part)),
    ),
    seen: [...found],
  };
}

const sum = (buckets: readonly Bucket[], of: 'seen' | 'hits'): number =>
  buckets.reduce((total, bucket) => total + bucket[of], 0);

const documentsIn = (db: Db, { from, to }: Range): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM idx.doc WHERE docid >= ? AND docid < ?', from, to)?.n ?? 0;

/** Every seventh, then every seventh of the rest: should the time be up early, those reached are from the whole span. */
function scattered<T>(items: readonly T[]): readonly T[] {
  const step = 7;
  return Array.from({ length: step }, (_, first) => items.filter((__, n) => n % step === first)).flat();
}

interface Sample {
  readonly round: number;
  readonly size: number;
  /** The documents that fit, where they are looked at one by one. */
  readonly found: Set<number>;
}

function sample(db: Db, plan: Plan, bucket: Bucket, { round, size, found }: Sample): void {
  const whole = bucket.documents <= size;
  const from = whole ? bucket.from : Math.floor(bucket.from + ((bucket.to - bucket.from) * round) / rounds);
  const end = whole ? undefined : documentAfter(db, from, size);
  const to = Math.min(bucket.to, end ?? bucket.to);
  bucket.seen += end === to ? size : documentsIn(db, { from, to });
  const where = within(plan.where, from, to);
  if (size === sampleSize.cheap) {
    bucket.hits += countUpTo(db, plan, where, size);
    return;
  }
  const rows = db.all<{ key: number }>(
    `SELECT f.rowid AS key FROM ${plan.from} WHERE ${where.sql}`,
    ...where.values,
  );
  bucket.hits += rows.length;
  for (const { key } of rows) found.add(key);
}

const documentAfter = (db: Db, from: number, size: number): number | undefined =>
  db.get<{ docid: number }>(
    'SELECT docid FROM idx.doc WHERE docid >= ? ORDER BY docid LIMIT 1 OFFSET ?',
    from,
    size,
  )?.docid;
