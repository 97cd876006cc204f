import type { Db } from '../../storage/database.ts';
import { within } from '../compile/fragment.ts';
import type { Plan } from '../compile/plan.ts';
import { isDear } from './query-plan.ts';

/** Hits, the newest first. */
export interface Newest {
  readonly docids: readonly number[];
  /** Whether there are no others. */
  readonly whole: boolean;
}

/** The span of documents looked at first, where candidates are dear; each further one is twice as long. */
const firstSpan = 300;
/** Milliseconds of looking, where candidates are dear. */
const budget = 10;

/** The newest hits of a query, `most` of them or, where candidates are dear, those there is time for. */
export function newestDocuments(db: Db, plan: Plan, most: number): Newest {
  if (plan.verified || !isDear(plan)) {
    const docids = walk(db, plan, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, most + 1);
    return { docids: docids.slice(0, most), whole: docids.length <= most };
  }
  const began = performance.now();
  const found: number[] = [];
  let upTo = Number.MAX_SAFE_INTEGER;
  for (let span = firstSpan; found.length < most; span *= 2) {
    const from = documentBefore(db, upTo, span);
    found.push(...walk(db, plan, from ?? Number.MIN_SAFE_INTEGER, upTo, most + 1 - found.length));
    if (from === null) return { docids: found.slice(0, most), whole: found.length <= most };
    // The next takes twice as long as this one did.
    if (performance.now() - began > budget / 2) break;
    upTo = from;
  }
  return { docids: found.slice(0, most), whole: false };
}

function walk(db: Db, plan: Plan, from: number, to: number, most: number): readonly number[] {
  const { sql, values } = within(plan.where, from, to);
  return db
    .all<{ key: number }>(
      `SELECT f.rowid AS key FROM ${plan.from} WHERE ${sql} ORDER BY f.rowid DESC LIMIT ${most}`,
      ...values,
    )
    .map(({ key }) => key);
}

const documentBefore = (db: Db, to: number, count: number): number | null =>
  db.get<{ docid: number }>(
    'SELECT docid FROM idx.doc WHERE docid < ? ORDER BY docid DESC LIMIT 1 OFFSET ?',
    to,
    count - 1,
  )?.docid ?? null;
