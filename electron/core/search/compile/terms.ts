import type { Analyser, Analysis } from '../../language/analysis.ts';
import { foldedTerm } from '../../language/analysis.ts';
import { askedWords } from '../../language/asked.ts';
import type { Db } from '../../storage/database.ts';
import { marks } from '../indexing/schema.ts';
import type { TextLeaf } from '../query/tree.ts';
import type { WordsOf } from '../text/word-list.ts';
import type { Checks } from '../verify/checks.ts';
import type { Expansion, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { DocumentSets } from './document-sets.ts';

/**
 * What a leaf looks for, as terms of the index. One of `sequences` must stand in a row; each is the leaf's words by the rules
 * of one language. A word by itself is a sequence of one.
 */
export interface LeafTerms {
  readonly leaf: TextLeaf;
  /** The words themselves, as typed. */
  readonly words: readonly string[];
  readonly sequences: readonly (readonly string[])[];
  /** The last term of a sequence may go on. */
  readonly prefix: boolean;
  /** Terms of whole words that begin so, where the term itself does not (`governme*` and `govern`). */
  readonly expansions: readonly string[];
}

export interface TermContext {
  readonly db: Db;
  readonly analysis: Analysis;
  readonly wordsOf: WordsOf;
  /** Codes of the analysers that the index's documents were analysed by. */
  readonly languages: readonly string[];
  readonly checks: Checks;
  readonly sets: DocumentSets;
  readonly vocabulary: Vocabulary;
  /** Told of a leaf that has more words than are looked for. */
  readonly onCut?: (leaf: TextLeaf) => void;
}

const mostExpansions = 300;
/** Terms are cut off where words go on; shorter beginnings are in the terms themselves. */
const shortestExpanded = 4;

/** The terms of a leaf in every language of the index; null where nothing of it can be looked for. */
export function leafTerms(leaf: TextLeaf, context: TermContext): LeafTerms | null {
  if (leaf.wild) return patternTerms(leaf, context);
  const { runs, words, open } = askedWords(leaf.text);
  const last = words.at(-1);
  if (last === undefined || words.every((word) => foldedTerm(word) === '')) return null;
  const prefix = leaf.prefix || open;
  const analysers = new Set(context.languages.map((code) => context.analysis.of(code)));
  const sequences = [...analysers].flatMap((analyser) =>
    [words, ...otherSpellings(runs, analyser)].map((spelling) => sequenceOf(spelling, analyser, prefix)),
  );
  sequences.push(sequenceOf(words, context.analysis.of(null), prefix));
  const single = words.length === 1;
  if (single && !prefix) sequences.push(...accented(context.db, foldedTerm(last)));
  return {
    leaf,
    words,
    sequences: unique(sequences),
    prefix,
    expansions: single ? expansionsOf(leaf, foldedTerm(last), context) : [],
  };
}

function expansionsOf(leaf: TextLeaf, folded: string, context: TermContext): readonly string[] {
  if (leaf.fuzzy) return told(leaf, context.vocabulary.like(folded, leaf.fuzzy), context);
  return leaf.prefix ? expand(context.db, folded) : [];
}

/** No text can have the term that stands where no word fits. */
function patternTerms(leaf: TextLeaf, context: TermContext): LeafTerms {
  const pattern = leaf.text.replace(/[^*?]+/g, foldedTerm);
  const terms = told(leaf, context.vocabulary.fitting(pattern), context);
  const words = [leaf.text];
  return {
    leaf,
    words,
    sequences: terms.length === 0 ? [[marks.none]] : [],
    prefix: false,
    expansions: terms,
  };
}

function told(leaf: TextLeaf, { terms, cut }: Expansion, context: TermContext): readonly string[] {
  if (cut) context.onCut?.(leaf);
  return terms;
}

function sequenceOf(words: readonly string[], analyser: Analyser, prefix: boolean): readonly string[] {
  return words
    .map((word, n) => (prefix && n === words.length - 1 ? foldedTerm(word) : analyser.term(word)))
    .filter((term) => term !== '');
}

/** The words in other spellings of a language: of each word the first, of each the second, and so on. */
function otherSpellings(runs: readonly string[], analyser: Analyser): readonly (readonly string[])[] {
  const spellings = runs.map((run) => analyser.spellings(run));
  const most = Math.max(...spellings.map((list) => list.length));
  return Array.from({ length: most }, (_, n) => {
    const spelt = runs.map((run, place) => spellings[place]?.[n] ?? run);
    return askedWords(spelt.join(' ')).words;
  });
}

function unique(sequences: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const some = sequences.filter((sequence) => sequence.length > 0);
  return [...new Map(some.map((sequence) => [sequence.join(' '), sequence])).values()];
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
