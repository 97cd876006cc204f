import type { Analyser, Analysis } from '../../language/analysis.ts';
import { foldedTerm } from '../../language/analysis.ts';
import type { Db } from '../../storage/database.ts';
import type { TextLeaf } from '../query/tree.ts';

/**
 * What a leaf looks for, as terms of the index. One of `sequences` must stand in a row; each is the leaf's words by the rules
 * of one language. A word by itself is a sequence of one.
 */
export interface LeafTerms {
  readonly leaf: TextLeaf;
  readonly sequences: readonly (readonly string[])[];
  /** The last term of a sequence may go on. */
  readonly prefix: boolean;
  /** Terms of whole words that begin so, where the term itself does not (`governme*` and `govern`). */
  readonly expansions: readonly string[];
}

export interface TermContext {
  readonly db: Db;
  readonly analysis: Analysis;
  /** Codes of the analysers that the index's documents were analysed by. */
  readonly languages: readonly string[];
}

const mostExpansions = 300;
/** Terms are cut off where words go on; shorter beginnings are in the terms themselves. */
const shortestExpanded = 4;

/** The terms of a leaf in every language of the index; null where nothing of it can be looked for. */
export function leafTerms(leaf: TextLeaf, context: TermContext): LeafTerms | null {
  const words: string[] = [];
  context.analysis.eachWord(leaf.text, (start, end) => {
    const word = leaf.text.slice(start, end);
    if (foldedTerm(word) !== '') words.push(word);
    return true;
  });
  const last = words.at(-1);
  if (last === undefined) return null;
  const analysers = new Set(context.languages.map((code) => context.analysis.of(code)));
  const sequences = [...analysers].map((analyser) => sequenceOf(words, analyser, leaf.prefix));
  sequences.push(words.map(foldedTerm));
  const single = words.length === 1;
  if (single && !leaf.prefix) sequences.push(...accented(context.db, foldedTerm(last)));
  return {
    leaf,
    sequences: unique(sequences),
    prefix: leaf.prefix,
    expansions: single && leaf.prefix ? expand(context.db, foldedTerm(last)) : [],
  };
}

function sequenceOf(words: readonly string[], analyser: Analyser, prefix: boolean): readonly string[] {
  return words.map((word, n) => (prefix && n === words.length - 1 ? foldedTerm(word) : analyser.term(word)));
}

function unique(sequences: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(sequences.map((sequence) => [sequence.join(' '), sequence])).values()];
}

/** Terms of words that are the same without their accents: a stemmer may take `habia` and `había` apart. */
function accented(db: Db, folded: string): readonly (readonly string[])[] {
  const rows = db.all<{ term: string }>('SELECT term FROM idx.vocabulary WHERE word = ?', folded);
  return rows.map((row) => [row.term]);
}

function expand(db: Db, prefix: string): readonly string[] {
  if (prefix.length < shortestExpanded) return [];
  return db
    .all<{ term: string }>(
      `SELECT DISTINCT term FROM idx.vocabulary
       WHERE word >= ? AND word < ? AND substr(term, 1, ?) <> ? LIMIT ${mostExpansions}`,
      ...[prefix, `${prefix}\u{10ffff}`, [...prefix].length, prefix],
    )
    .map((row) => row.term);
}
