import { codesOf } from '../../language/names.ts';
import { withoutStopWords } from '../compile/match.ts';
import { type LeafTerms, leafTerms, type TermContext } from '../compile/terms.ts';
import type { NearNode, QueryNode, TextLeaf } from '../query/tree.ts';
import { allMatches, type Patterns, patternsOf } from '../text/patterns.ts';
import { neighbours } from '../text/proximity.ts';
import type { ReadDocument } from './document.ts';

/** Whether an article's real text is what a query asks. */
export type TextCheck = (document: ReadDocument) => boolean;

/** A node as a check; null where nothing of it can be looked for, and for what no text tells (tags, dates, states). */
export function textCheck(node: QueryNode, context: TermContext): TextCheck | null {
  switch (node.kind) {
    case 'text':
      return checkWords(node, context);
    case 'near':
      return checkNear(node, context);
    case 'language':
      return ({ language }) => language !== null && codesOf(node.language).includes(language);
    case 'not': {
      const inner = textCheck(node.node, context);
      return inner && ((document) => !inner(document));
    }
    case 'and': {
      const checks = checksOf(withoutStopWords(node.nodes, context), context);
      return checks.length === 0 ? null : (document) => checks.every((check) => check(document));
    }
    case 'or': {
      const checks = checksOf(node.nodes, context);
      return checks.length === 0 ? null : (document) => checks.some((check) => check(document));
    }
    default:
      return null;
  }
}

const checksOf = (nodes: readonly QueryNode[], context: TermContext): readonly TextCheck[] =>
  nodes.map((node) => textCheck(node, context)).filter((check) => check !== null);

function checkWords(leaf: TextLeaf, context: TermContext): TextCheck | null {
  const terms = leafTerms(leaf, context);
  if (!terms) return null;
  const patterns = patternsOf([terms]);
  const least = leaf.least ?? 1;
  return (document) => {
    let found = 0;
    for (const words of document.words(leaf.column)) {
      found += allMatches(words, patterns).length;
      if (found >= least) return true;
    }
    return false;
  };
}

function checkNear(node: NearNode, context: TermContext): TextCheck | null {
  const operands = node.operands
    .map((leaves) => patternsFor(leaves, context))
    .filter((patterns) => patterns !== null);
  if (operands.length === 0) return null;
  const column = node.operands[0]?.[0]?.column ?? null;
  return (document) =>
    document.words(column).some((words) => {
      const matches = operands.map((patterns) => allMatches(words, patterns));
      if (matches.length === 1) return (matches[0]?.length ?? 0) > 0;
      return neighbours(words, matches, node, 1).length > 0;
    });
}

function patternsFor(leaves: readonly TextLeaf[], context: TermContext): Patterns | null {
  const terms: readonly LeafTerms[] = leaves
    .map((leaf) => leafTerms(leaf, context))
    .filter((found) => found !== null);
  return terms.length === 0 ? null : patternsOf(terms);
}
