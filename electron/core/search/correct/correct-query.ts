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
/** Who finds fewer may have meant something else. */
const few = 3;
/** A word that is there may be one mistyped in an article too: what is meant is so many times as frequent. */
const muchCommoner = 10;

/**
 * "Did you mean", for a query that finds fewer than three articles: each word that nothing in the archive has is replaced by the likest
 * that it has, of equally like ones by the commonest; a word that one or two articles have, by one letter's change to what very many
 * have. Given only if the whole then finds more.
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
  const before = totalOf(query);
  if (before >= few) return nothing;
  let corrected = query;
  for (const { word, total } of rareWords(db, index, query, totalOf)) {
    const better = likest(index, { word: foldedTerm(word), total }, totalOf);
    if (better !== null) corrected = replaceWord(corrected, word, better);
  }
  if (corrected === query) return nothing;
  const total = totalOf(corrected);
  return total > before ? { query: corrected, total } : nothing;
}

interface RareWord {
  readonly word: string;
  /** How many articles have it. */
  readonly total: number;
}

function rareWords(
  db: Db,
  index: SearchIndex,
  query: string,
  totalOf: (text: string) => number,
): readonly RareWord[] {
  const { tree } = readQuery(query, savedQueriesOf(db), index.now());
  const words = positiveLeaves(tree).flatMap((leaf) =>
    leaf.kind === 'text' && !leaf.prefix ? (leaf.text.match(/[\p{L}\p{M}]+/gu) ?? []) : [],
  );
  return [...new Set(words)]
    .filter((word) => word.length >= shortest)
    .map((word) => ({ word, total: totalOf(`"${word}"`) }))
    .filter(({ total }) => total < few)
    .slice(0, mostWords);
}

function likest(
  index: SearchIndex,
  { word, total: before }: RareWord,
  totalOf: (text: string) => number,
): string | null {
  const edits = before === 0 && word.length >= twoEditsFrom ? ([1, 2] as const) : ([1] as const);
  for (const most of edits) {
    const candidates = index.vocabulary.near(word, most).filter((other) => other !== word);
    const [best] = candidates
      .slice(0, mostCandidates)
      .map((other) => ({ other, total: totalOf(`"${other}"`) }))
      .filter(({ total }) => total > before * muchCommoner)
      .toSorted((a, b) => b.total - a.total);
    if (best) return best.other;
  }
  return null;
}

/** Where it stands as a word of its own. */
const replaceWord = (query: string, word: string, better: string): string =>
  query.replace(new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${word}(?![\\p{L}\\p{N}\\p{M}:])`, 'gu'), better);
