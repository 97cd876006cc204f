import type { LeafTerms } from '../compile/terms.ts';
import type { NearNode } from '../query/tree.ts';
import { allMatches, type Match, matchAt, type Patterns, patternsOf } from '../text/patterns.ts';
import { neighbours } from '../text/proximity.ts';
import type { WordList, WordsOf } from '../text/word-list.ts';

/** A match in a text, in UTF-16 units; `needle` numbers what was looked for. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly needle: number;
  /** It stands as near to others as the query asks. */
  readonly together: boolean;
}

/** Finds the words of a query in texts. */
export interface Matcher {
  /** How many things are looked for; with none, nothing is ever found. */
  readonly needles: number;
  /** Every match in order, none within another. `language` is the article's. At most `maxSpans`. */
  find(text: string, language: string | null, maxSpans: number): readonly Span[];
}

interface Near {
  readonly node: NearNode;
  readonly operands: readonly Patterns[];
}

/** Enough to choose the best passage from. */
const mostNeighbours = 50;

/**
 * @param leaves what the query looks for in texts of this kind (headlines, or bodies)
 * @param nears what of it must stand near each other
 */
export function createMatcher(
  leaves: readonly LeafTerms[],
  wordsOf: WordsOf,
  nears: readonly NearNode[] = [],
): Matcher {
  const patterns = patternsOf(leaves);
  const groups: readonly Near[] = nears.map((node) => ({
    node,
    operands: node.operands.map((operand) => patternsOf(leaves.filter(({ leaf }) => operand.includes(leaf)))),
  }));
  return {
    needles: leaves.length,
    find(text, language, maxSpans) {
      if (leaves.length === 0) return [];
      const words = wordsOf(text, language);
      const near = nearWords(words, groups);
      const spans: Span[] = [];
      for (let at = 0; at < words.terms.length && spans.length < maxSpans; at++) {
        // Pairs of characters overlap; marks must not.
        if ((words.starts[at] ?? 0) < (spans.at(-1)?.end ?? 0)) continue;
        const match = matchAt(words, at, patterns);
        if (!match) continue;
        spans.push(spanOf(words, match, near.has(at)));
        at = match.last;
      }
      return spans;
    },
  };
}

const spanOf = (words: WordList, { first, last, needle, part }: Match, together: boolean): Span => ({
  start: words.starts[first] ?? 0,
  end: (part ? words.cells[last] : words.ends[last]) ?? 0,
  needle,
  together,
});

/** The first words of the matches that stand near each other. */
function nearWords(words: WordList, groups: readonly Near[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { node, operands } of groups) {
    const matches = operands.map((patterns) => allMatches(words, patterns));
    for (const set of neighbours(words, matches, node, mostNeighbours)) {
      for (const match of set) found.add(match.first);
    }
  }
  return found;
}
