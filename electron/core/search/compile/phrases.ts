import { termsBeginning } from '../vocabulary/beginning.ts';
import type { LeafTerms, TermContext } from './terms.ts';

/** FTS5 goes through so many hits of a beginning's terms in some 10 ms, and gathers all of them before it gives the first. */
const cheap = 100_000;
/** Of a wider beginning, the most frequent terms are asked for one by one, which needs no gathering. */
const mostTerms = 64;

/** The choices of a leaf as phrases of FTS5. */
export function phrasesOf(terms: LeafTerms, context: TermContext): readonly string[] {
  const written = terms.sequences.map((sequence) => ({ sequence, star: terms.prefix }));
  const spelt = terms.prefix
    ? written.flatMap(({ sequence }) => speltOut(sequence, terms, context))
    : written;
  const phrases = [
    ...spelt.map(({ sequence, star }) => `"${sequence.join(' ')}"${star ? ' *' : ''}`),
    ...terms.expansions.map((term) => `"${term}"`),
  ];
  return [...new Set(phrases)];
}

interface Written {
  readonly sequence: readonly string[];
  /** The last term may go on. */
  readonly star: boolean;
}

function speltOut(
  sequence: readonly string[],
  { leaf }: LeafTerms,
  context: TermContext,
): readonly Written[] {
  const { commonest, all, articles } = termsBeginning(context.db, sequence.at(-1) ?? '', mostTerms);
  if (articles <= cheap) return [{ sequence, star: true }];
  if (!all) context.onCut?.(leaf);
  return commonest.map(({ term }) => ({ sequence: [...sequence.slice(0, -1), term], star: false }));
}
