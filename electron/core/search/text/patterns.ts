import type { LeafTerms } from '../compile/terms.ts';
import { isWritten } from './form.ts';
import type { WordList } from './word-list.ts';

/** A match in a list of words, from its first word to its last; `needle` numbers what was looked for. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly needle: number;
  /** Of the last word, which goes on, only so much was asked for as its first character. */
  readonly part: boolean;
}

interface Pattern {
  readonly sequence: readonly string[];
  readonly prefix: boolean;
  readonly needle: number;
  readonly terms: LeafTerms;
}

/** What is looked for, by the term a match begins with; prefixes of one word are apart, since their first term is open. */
export interface Patterns {
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly open: readonly Pattern[];
}

export function patternsOf(leaves: readonly LeafTerms[]): Patterns {
  const byFirst = new Map<string, Pattern[]>();
  const open: Pattern[] = [];
  const add = (pattern: Pattern): void => {
    const [first = ''] = pattern.sequence;
    if (pattern.prefix && pattern.sequence.length === 1) open.push(pattern);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  };
  for (const [needle, terms] of leaves.entries()) {
    for (const sequence of terms.sequences) add({ sequence, prefix: terms.prefix, needle, terms });
    for (const term of terms.expansions) add({ sequence: [term], prefix: false, needle, terms });
  }
  return { byFirst, open };
}

/** The longest match that begins at a word; null where there is none. */
export function matchAt(words: WordList, at: number, { byFirst, open }: Patterns): Match | null {
  const term = words.terms[at] ?? '';
  let best: Match | null = null;
  for (const pattern of open) {
    if (!best && term.startsWith(pattern.sequence[0] ?? '') && isFit(words, at, pattern)) {
      best = matchOf(words, at, pattern);
    }
  }
  for (const pattern of byFirst.get(term) ?? []) {
    const last = at + pattern.sequence.length - 1;
    if (best && last <= best.last) continue;
    if (standsAt(words, at, pattern) && isFit(words, at, pattern)) {
      best = matchOf(words, at, pattern);
    }
  }
  return best;
}

/** A pair of characters begins with the one that was asked for; in other scripts a word that goes on is a match as a whole. */
function matchOf(words: WordList, first: number, { sequence, needle }: Pattern): Match {
  const last = first + sequence.length - 1;
  const isPair = (words.cells[last] ?? 0) < (words.ends[last] ?? 0);
  return { first, last, needle, part: isPair && words.terms[last] !== sequence.at(-1) };
}

/** Every match, each word that one begins with giving its longest; they may overlap. */
export function allMatches(words: WordList, patterns: Patterns): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < words.terms.length; at++) {
    const match = matchAt(words, at, patterns);
    if (match) found.push(match);
  }
  return found;
}

function standsAt(words: WordList, at: number, { sequence, prefix }: Pattern): boolean {
  return sequence.every((wanted, n) => {
    const term = words.terms[at + n];
    if (term === undefined) return false;
    return prefix && n === sequence.length - 1 ? term.startsWith(wanted) : term === wanted;
  });
}

function isFit(words: WordList, at: number, { terms }: Pattern): boolean {
  return terms.leaf.form === undefined || isWritten(words, at, terms.leaf.form, terms.words);
}
