import type { Db } from '../../storage/database.ts';
import { fitsPattern } from './pattern.ts';
import { eachWordWith, type Words } from './words.ts';

const mostCandidates = 6_000;
/** A beginning so long is looked up in the index itself. */
const longEnough = 2;

export interface Fitting {
  readonly words: readonly string[];
  /** Whether there may be more. */
  readonly cut: boolean;
}

/** The words that fit a pattern, the shortest first. */
export function wordsFitting(db: Db, words: () => Words, pattern: string): Fitting {
  const beginning = pattern.slice(0, pattern.search(/[*?]/));
  const candidates =
    beginning.length >= longEnough ? beginningWith(db, beginning) : having(words(), longestPiece(pattern));
  const found = candidates
    .filter((word) => fitsPattern(word, pattern))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return { words: found, cut: candidates.length >= mostCandidates };
}

function beginningWith(db: Db, beginning: string): readonly string[] {
  return db
    .all<{ word: string }>(
      'SELECT DISTINCT word FROM idx.vocabulary WHERE word >= ? AND word < ? LIMIT ?',
      ...[beginning, `${beginning}\u{10ffff}`, mostCandidates],
    )
    .map((row) => row.word);
}

function having(words: Words, piece: string): readonly string[] {
  const found: string[] = [];
  eachWordWith(words, piece, (word) => {
    if (word !== found.at(-1)) found.push(word);
    return found.length < mostCandidates;
  });
  return found;
}

/** The longest run of letters, with a line break where it begins or ends the word. */
function longestPiece(pattern: string): string {
  const pieces = `\n${pattern}\n`.split(/[*?]/);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
