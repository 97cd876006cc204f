import type { Analysis } from '../../language/analysis.ts';
import type { LeafTerms } from '../compile/terms.ts';

/** A match in a text, in UTF-16 units; `needle` numbers what was looked for. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly needle: number;
}

/** Finds the words of a query in texts. */
export interface Matcher {
  /** How many things are looked for; with none, nothing is ever found. */
  readonly needles: number;
  /** Every match in order, none within another. `language` is the article's. At most `maxSpans`. */
  find(text: string, language: string | null, maxSpans: number): readonly Span[];
}

interface Pattern {
  readonly sequence: readonly string[];
  readonly prefix: boolean;
  readonly needle: number;
}

/** What is looked for, by the term a match begins with; prefixes of one word are apart, since their first term is open. */
interface Patterns {
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly open: readonly { readonly prefix: string; readonly needle: number }[];
}

interface Words {
  readonly starts: number[];
  readonly ends: number[];
  readonly terms: string[];
}

/** @param leaves what the query looks for in texts of this kind (headlines, or bodies) */
export function createMatcher(leaves: readonly LeafTerms[], analysis: Analysis): Matcher {
  const patterns = patternsOf(leaves);
  return {
    needles: leaves.length,
    find(text, language, maxSpans) {
      if (leaves.length === 0) return [];
      const words = wordsOf(text, language, analysis);
      const spans: Span[] = [];
      for (let at = 0; at < words.terms.length && spans.length < maxSpans; at++) {
        const found = matchAt(words, at, patterns);
        if (!found) continue;
        const last = at + found.length - 1;
        spans.push({ start: words.starts[at] ?? 0, end: words.ends[last] ?? 0, needle: found.needle });
        at = last;
      }
      return spans;
    },
  };
}

function patternsOf(leaves: readonly LeafTerms[]): Patterns {
  const byFirst = new Map<string, Pattern[]>();
  const open: { prefix: string; needle: number }[] = [];
  const add = (pattern: Pattern): void => {
    const [first = ''] = pattern.sequence;
    if (pattern.prefix && pattern.sequence.length === 1) open.push({ prefix: first, needle: pattern.needle });
    else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  };
  for (const [needle, { sequences, prefix, expansions }] of leaves.entries()) {
    for (const sequence of sequences) add({ sequence, prefix, needle });
    for (const term of expansions) add({ sequence: [term], prefix: false, needle });
  }
  return { byFirst, open };
}

function wordsOf(text: string, language: string | null, analysis: Analysis): Words {
  const analyser = analysis.of(language);
  const words: Words = { starts: [], ends: [], terms: [] };
  analysis.eachWord(text, (start, end) => {
    const term = analyser.term(text.slice(start, end));
    if (term === '') return true;
    words.starts.push(start);
    words.ends.push(end);
    words.terms.push(term);
    return true;
  });
  return words;
}

/** The longest match that begins at a word. */
function matchAt(
  words: Words,
  at: number,
  { byFirst, open }: Patterns,
): { length: number; needle: number } | null {
  const term = words.terms[at] ?? '';
  let best: { length: number; needle: number } | null = null;
  for (const { prefix, needle } of open) {
    if (!best && term.startsWith(prefix)) best = { length: 1, needle };
  }
  for (const { sequence, prefix, needle } of byFirst.get(term) ?? []) {
    if (sequence.length <= (best?.length ?? 0) || !standsAt(words, at, sequence, prefix)) continue;
    best = { length: sequence.length, needle };
  }
  return best;
}

function standsAt(words: Words, at: number, sequence: readonly string[], prefix: boolean): boolean {
  return sequence.every((wanted, n) => {
    const term = words.terms[at + n];
    if (term === undefined) return false;
    return prefix && n === sequence.length - 1 ? term.startsWith(wanted) : term === wanted;
  });
}
