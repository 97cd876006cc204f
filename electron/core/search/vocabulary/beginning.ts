import type { Db } from '../../storage/database.ts';
import { frequent } from '../indexing/schema.ts';

/** A term with about how many articles have it. */
export interface CountedTerm {
  readonly term: string;
  readonly articles: number;
}

/** The terms that begin so, as far as they need to be known. */
export interface Beginning {
  /** The most frequent first. */
  readonly commonest: readonly CountedTerm[];
  /** Whether `commonest` are all of those that were counted. */
  readonly all: boolean;
  /** In about how many articles they are, each counted by itself; infinite where they are too many to go through. */
  readonly articles: number;
}

/** More are not gone through one by one. */
const mostLookedAt = 2000;

/**
 * The most frequent terms that begin with some letters. Of many, they are found by going through the archive's terms from the most
 * frequent down, since the beginning of so many is among those soon.
 *
 * @param beginning folded
 */
export function termsBeginning(db: Db, beginning: string, most: number): Beginning {
  const range = [beginning, `${beginning}\u{10ffff}`];
  const known = db.all<CountedTerm>(
    'SELECT term, articles FROM idx.term WHERE term >= ? AND term < ? LIMIT ?',
    ...range,
    mostLookedAt,
  );
  if (known.length < mostLookedAt) {
    const commonest = known.toSorted((a, b) => b.articles - a.articles).slice(0, most);
    const articles = known.reduce((sum, term) => sum + term.articles, 0);
    return { commonest, all: commonest.length === known.length, articles };
  }
  const commonest = db.all<CountedTerm>(
    `SELECT term, articles FROM idx.term INDEXED BY term_frequent
     WHERE articles >= ${frequent} AND term >= ? AND term < ? ORDER BY articles DESC LIMIT ?`,
    ...range,
    most,
  );
  return { commonest, all: false, articles: Number.POSITIVE_INFINITY };
}
