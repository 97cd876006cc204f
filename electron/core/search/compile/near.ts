import type { NearNode } from '../query/tree.ts';
import { phrasesOf } from './phrases.ts';
import { leafTerms, type TermContext } from './terms.ts';
import { isPlainNear } from './verified.ts';

/** Longer expressions take FTS5 too long to read. */
const mostGroups = 150;
/** FTS5 gathers the words of a beginning anew in each. */
const mostOpenGroups = 4;
/** A sentence or a paragraph of more words is none. */
const longest = { sentence: 150, paragraph: 1000 } as const;

/**
 * A node of proximity as an expression of FTS5: all that it asks where order, sentences and the like do not matter, else all
 * that may fulfil it. FTS5 counts the words between, we the words on.
 */
export function nearExpression(node: NearNode, context: TermContext): string | null {
  const operands = node.operands
    .map((leaves) => leaves.map((leaf) => leafTerms(leaf, context)).filter((terms) => terms !== null))
    .map((terms) => terms.flatMap((of) => phrasesOf(of, context)))
    .filter((phrases) => phrases.length > 0);
  if (operands.length === 0) return null;
  const groups = operands.reduce((product, phrases) => product * phrases.length, 1);
  const isOpen = operands.flat().some((phrase) => phrase.endsWith('*'));
  if (operands.length < 2 || (groups > (isOpen ? mostOpenGroups : mostGroups) && !isPlainNear(node))) {
    return `(${operands.map((phrases) => `(${phrases.join(' OR ')})`).join(' AND ')})`;
  }
  const between = node.mode === 'near' || node.mode === 'before' ? node.distance - 1 : longest[node.mode];
  const choices = operands.reduce<string[]>(
    (rows, phrases) => rows.flatMap((row) => phrases.map((phrase) => `${row} ${phrase}`)),
    [''],
  );
  return `(${choices.map((phrases) => `NEAR(${phrases.trim()}, ${between})`).join(' OR ')})`;
}
