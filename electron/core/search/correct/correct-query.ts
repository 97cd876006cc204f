import { foldedTerm } from '../../language/analysis.ts';
import type { Db } from '../../storage/database.ts';
import { readQuery, savedQueriesOf } from '../query/read-query.ts';
import { positiveLeaves } from '../query/tree.ts';
import { guarded, search } from '../search.ts';
import type { SearchIndex } from '../search-index.ts';

/** A query as the archive spells its words, and how much it finds; null where there is nothing better to ask. */
export interface Correction {
  readonly query: string | null;
  readonly total: number;
}

const nothing: Correction = { query: null, total: 0 };
/** Looking for likenesses takes some milliseconds a word. */
const mostWords = 3;
const mostCandidates = 8;
/** In a shorter word two letters are most of it. */
const shortest = 3;
const twoEditsFrom = 6;

/**
 * "Did you mean": each word of a query that nothing in the archive has is replaced by the likest that it has, of equally like ones by
 * the commonest. Given only if the whole then finds something.
 */
export function correctQuery(db: Db, index: SearchIndex, query: string): Correction {
  return guarded(
    index,
    () => nothing,
    () => correct(db, index, query),
  );
}

function correct(db: Db, index: SearchIndex, query: string): Correction {
  if (!index.meta()) return nothing;
  const totalOf = (text: string): number =>
    search(db, index, { query: text, sort: 'newest', limit: 1, offset: 0 }).total;
  let corrected = query;
  for (const word of unknownWords(db, index, query, totalOf)) {
    const better = likest(index, foldedTerm(word), totalOf);
    if (better !== null) corrected = replaceWord(corrected, word, better);
  }
  if (corrected === query) return nothing;
  const total = totalOf(corrected);
  return total > 0 ? { query: corrected, total } : nothing;
}

function unknownWords(
  db: Db,
  index: SearchIndex,
  query: string,
  totalOf: (text: string) => number,
): readonly string[] {
  const { tree } = readQuery(query, savedQueriesOf(db), index.now());
  const words = positiveLeaves(tree).flatMap((leaf) =>
    leaf.kind === 'text' && !leaf.prefix ? (leaf.text.match(/[\p{L}\p{M}]+/gu) ?? []) : [],
  );
  return [...new Set(words)]
    .filter((word) => word.length >= shortest && totalOf(`"${word}"`) === 0)
    .slice(0, mostWords);
}

function likest(index: SearchIndex, word: string, totalOf: (text: string) => number): string | null {
  for (const edits of word.length >= twoEditsFrom ? ([1, 2] as const) : ([1] as const)) {
    const candidates = index.vocabulary.near(word, edits).filter((other) => other !== word);
    const [best] = candidates
      .slice(0, mostCandidates)
      .map((other) => ({ other, total: totalOf(`"${other}"`) }))
      .filter(({ total }) => total > 0)
      .toSorted((a, b) => b.total - a.total);
    if (best) return best.other;
  }
  return null;
}

/** Where it stands as a word of its own. */
const replaceWord = (query: string, word: string, better: string): string =>
  query.replace(new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${word}(?![\\p{L}\\p{N}\\p{M}:])`, 'gu'), better);
