import { fold } from './fold.ts';
import { isHomograph } from './languages/homographs.ts';
import { languages, sameLanguage } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { createCharacterKinds, eachWord, type WordVisitor } from './words.ts';

/**
 * The number of the rules by which words become terms: an index made by other rules must be made anew.
 * To be raised with any change of splitting, folding, stemming or of what is put into which column.
 */
export const analysisVersion = 8;

/** Longer runs are no words (base64, hashes); both sides cut them alike. */
const longestTerm = 64;
/** Words remembered per language: with as many again of those before, all but one in fifty that come. */
const mostRemembered = 30_000;

/** Turns the words of one language into terms. */
export interface Analyser {
  /** The language's code, empty where there is no stemmer and words are only folded. */
  readonly code: string;
  /** The term of a word as it stands in the text; empty if nothing of it can be looked for. */
  term(word: string): string;
  isStopWord(word: string): boolean;
  /** Other ways in which a word that is asked for may stand in a text; to be made into terms in its place. */
  spellings(word: string): readonly string[];
}

/** Analysers of all languages, with their memory of words. */
export interface Analysis {
  /** The analyser for a BCP 47 tag; unknown and null give the one that only folds. */
  of(language: string | null): Analyser;
  /** Whether a word says nothing in an archive of these languages, by the codes of their analysers. */
  isStopWord(word: string, codes: readonly string[]): boolean;
  /** Every word of a text as it is numbered in the index, see words.ts. */
  eachWord(text: string, visit: WordVisitor): void;
}

/**
 * @param onWord told of each word not met before, folded, with its term; one forgotten and met again is told again
 */
export function createAnalysis(onWord?: (folded: string, term: string) => void): Analysis {
  const known = createCharacterKinds();
  const analysers = new Map<string, Analyser>();
  const of = (language: string | null): Analyser => {
    const tag = language?.toLowerCase().split('-')[0] ?? '';
    const code = sameLanguage[tag] ?? tag;
    const existing = analysers.get(code);
    if (existing) return existing;
    const entry = languages.find((candidate) => candidate.code === code);
    const made = entry
      ? createAnalyser(entry.load(), onWord)
      : code === ''
        ? createAnalyser(null, onWord)
        : of('');
    analysers.set(code, made);
    return made;
  };
  return {
    of,
    isStopWord: (word, codes) =>
      codes.some((code) => of(code).isStopWord(word)) && !isHomograph(word.toLowerCase(), codes),
    eachWord: (text, visit) => eachWord(text, known, visit),
  };
}

function createAnalyser(
  language: Language | null,
  onWord: ((folded: string, term: string) => void) | undefined,
): Analyser {
  let terms = new Map<string, string>();
  let older = new Map<string, string>();
  const lower = (word: string): string => (language?.lower?.(word) ?? word.toLowerCase()).normalize('NFC');
  return {
    code: language?.code ?? '',
    term(word) {
      const remembered = terms.get(word);
      if (remembered !== undefined) return remembered;
      if (terms.size >= mostRemembered) [older, terms] = [terms, new Map()];
      const before = older.get(word);
      if (before !== undefined) {
        terms.set(detach(word), before);
        return before;
      }
      const folded = foldedTerm(word);
      const term = language ? foldedTerm(language.stem(lower(word))) || folded : folded;
      terms.set(detach(word), term);
      onWord?.(folded, term);
      return term;
    },
    isStopWord: (word) => language?.isStopWord(lower(word)) ?? false,
    spellings: (word) => language?.spellings?.(lower(word)) ?? [],
  };
}

/** A word without case, accents, apostrophes and dots, cut to the length of the longest term. */
export function foldedTerm(word: string): string {
  return fold(word).slice(0, longestTerm).toWellFormed();
}

/** A slice keeps the whole text it was cut from alive; a key of a long-lived map must not. */
const detach = (word: string): string => Buffer.from(word, 'utf16le').toString('utf16le');
