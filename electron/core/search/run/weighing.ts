import type { Db } from '../../storage/database.ts';
import { articlesWith } from '../indexing/term-counts.ts';

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
