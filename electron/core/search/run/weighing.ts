import type { Db } from '../../storage/database.ts';
import type { Plan } from '../compile/plan.ts';
import { articlesWith } from '../indexing/term-counts.ts';

/** For their weights FTS5 goes through all that have each of the words, whatever else is asked: 50 ms a million. */
export const mostWeighed = 60_000;

/** What it takes FTS5 to rank by an expression. */
export interface Weighing {
  readonly phrases: number;
  /** How many hits it goes through to know how rare each phrase is. */
  readonly hits: number;
}

/** A beginning that is looked for as such is in no more, see compile/phrases.ts. */
const ofBeginning = 50_000;

/** @param match an expression of FTS5 as compile/match.ts writes it */
export function weighingOf(db: Db, match: string): Weighing {
  let phrases = 0;
  let hits = 0;
  for (const [, phrase = '', star] of match.matchAll(/"([^"]*)"( \*)?/g)) {
    phrases++;
    const rarest = Math.min(...phrase.split(' ').map((term) => articlesWith(db, term)));
    hits += star ? Math.max(rarest, ofBeginning) : rarest;
  }
  return { phrases: Math.max(1, phrases), hits };
}

/** Whether FTS5 takes too long to rank by an expression: words so frequent say little by their number. */
export const isHeavy = (db: Db, { words }: Plan): boolean =>
  words !== null && weighingOf(db, words.match).hits > mostWeighed;
