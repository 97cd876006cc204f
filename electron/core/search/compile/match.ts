import { codesOf } from '../../language/names.ts';
import { marks } from '../indexing/schema.ts';
import type { Trait } from '../indexing/traits.ts';
import { lead, type NearNode, negated, type QueryNode, type TextLeaf } from '../query/tree.ts';
import { nearExpression } from './near.ts';
import { phrasesOf } from './phrases.ts';
import { type LeafTerms, leafTerms, type TermContext } from './terms.ts';
import { isPlainNear, needsText } from './verified.ts';

/** Any document. */
export const everyDocument = `"${marks.every}"`;

/** The trait that a leaf asks for and the index knows; null for any other. */
function traitAsked(node: QueryNode): Trait | null {
  if (node.kind === 'state') return node.state === 'corrected' ? node.state : null;
  return node.kind === 'has' && node.part !== 'tag' ? node.part : null;
}

/** Whether a leaf is no word and yet a term of the index. */
export const isMarked = (node: QueryNode): boolean => node.kind === 'language' || traitAsked(node) !== null;

/** Whether the index alone can answer a node. */
export function isOfIndex(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.every(isOfIndex);
  if (node.kind === 'not') return isOfIndex(node.node);
  if (node.kind === 'text') return !needsText(node);
  return isMarked(node) || (node.kind === 'near' && isPlainNear(node));
}

/**
 * A node as an expression of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax); null where nothing of it can be looked for.
 * Of what only the text can tell, all that may fulfil it.
 * Terms are always in quotes, and have no quote in them.
 */
export function matchOf(node: QueryNode, context: TermContext): string | null {
  switch (node.kind) {
    case 'text': {
      const terms = leafTerms(node, context);
      return terms && expressionOf(terms, context);
    }
    case 'near': {
      const expression = nearExpression(node, context);
      return expression && inColumn(node.operands[0]?.[0]?.column ?? null, expression);
    }
    case 'language': {
      const codes = codesOf(node.language).map((code) => `"${marks.language}${code}"`);
      return codes.length === 1 ? (codes[0] ?? null) : `(${codes.join(' OR ')})`;
    }
    case 'state':
    case 'has': {
      const trait = traitAsked(node);
      return trait && `"${marks.trait}${trait}"`;
    }
    case 'or':
      return listOf(node.nodes, 'OR', context);
    case 'not': {
      const inner = matchOf(node.node, context);
      return inner && `(${everyDocument} NOT ${inner})`;
    }
    case 'and':
      return allOf(node.nodes, context);
    default:
      return null;
  }
}

/** FTS5's NOT has two sides: what is excluded is taken from what is there. */
function allOf(nodes: readonly QueryNode[], context: TermContext): string | null {
  const wanted = listOf(
    withoutStopWords(
      nodes.filter((node) => node.kind !== 'not'),
      context,
    ),
    'AND',
    context,
  );
  const unwanted = listOf(nodes.filter((node) => node.kind === 'not').map(negated), 'OR', context);
  return unwanted === null ? wanted : `(${wanted ?? everyDocument} NOT ${unwanted})`;
}

function listOf(nodes: readonly QueryNode[], operator: 'AND' | 'OR', context: TermContext): string | null {
  const parts = nodes.map((node) => matchOf(node, context)).filter((part) => part !== null);
  if (parts.length < 2) return parts[0] ?? null;
  return `(${parts.join(` ${operator} `)})`;
}

/** Among other words, a stop word is passed over; by itself it is what is asked. */
export function withoutStopWords(nodes: readonly QueryNode[], context: TermContext): readonly QueryNode[] {
  const texts = nodes.filter((node) => node.kind === 'text');
  const shouted = texts.every((leaf) => leaf.text === leaf.text.toUpperCase());
  const kept = nodes.filter((node) => node.kind !== 'text' || !isStopWord(node, shouted, context));
  return kept.some(({ kind }) => kind === 'text' || kind === 'or' || kind === 'near') ? kept : nodes;
}

/** `US`, `WHO` and `U.S.` are names, unless the whole query is in capitals; `by:will` and `headline:the` are asked for in so many words. */
function isStopWord(leaf: TextLeaf, shouted: boolean, context: TermContext): boolean {
  if (leaf.column !== null || leaf.phrase || leaf.prefix || leaf.wild || leaf.fuzzy) return false;
  if (needsText(leaf) || leaf.text.includes('.')) return false;
  if (!shouted && leaf.text.length > 1 && leaf.text === leaf.text.toUpperCase()) return false;
  return context.analysis.isStopWord(leaf.text, context.languages);
}

/** FTS5 ranks by each phrase of an expression, so one that stands twice counts twice. */
function expressionOf(terms: LeafTerms, context: TermContext): string {
  const { column, boost = 1 } = terms.leaf;
  const phrases = phrasesOf(terms, context);
  return inColumn(column, `(${Array.from({ length: boost }, () => phrases.join(' OR ')).join(' OR ')})`);
}

function inColumn(column: TextLeaf['column'], expression: string): string {
  if (column === null) return expression;
  return `${column === lead ? '{headline body}' : column} : ${expression}`;
}

/** The words that a query looks for, without those excluded or passed over: what is to be marked in a text. */
export function soughtLeaves(node: QueryNode, context: TermContext): readonly TextLeaf[] {
  if (node.kind === 'text') return [node];
  if (node.kind === 'near') return node.operands.flat();
  if (node.kind === 'or') return node.nodes.flatMap((inner) => soughtLeaves(inner, context));
  if (node.kind !== 'and') return [];
  const wanted = node.nodes.filter((inner) => inner.kind !== 'not');
  return withoutStopWords(wanted, context).flatMap((inner) => soughtLeaves(inner, context));
}

/** What of it must stand near each other. */
export function soughtNears(node: QueryNode): readonly NearNode[] {
  if (node.kind === 'near') return [node];
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(soughtNears) : [];
}

/** Whether words may be left out of a hit, so that which of them are there says how good it is. */
export function hasAlternatives(node: QueryNode): boolean {
  return node.kind === 'or' || (node.kind === 'and' && node.nodes.some(hasAlternatives));
}

/**
 * An expression for hits that have a query's words in the headline: all of them, or, where one is enough, one. Null where it has none
 * that could, and for phrases: that a rare one is in no more headlines is only known when all its hits have been read.
 *
 * @param match the query's own expression
 */
export function headlineMatch(node: QueryNode, match: string, context: TermContext): string | null {
  if (node.kind === 'or') {
    const any = node.nodes.every(isPlainText) ? listOf(node.nodes, 'OR', context) : null;
    return any && `headline : ${any}`;
  }
  const nodes = node.kind === 'and' ? node.nodes : [node];
  const texts = nodes.filter(
    (part) => part.kind === 'text' && (part.column === null || part.column === 'headline'),
  );
  if (texts.some((part) => part.kind === 'text' && part.phrase)) return null;
  const inner = allOf(texts, context);
  // Where nothing else is asked, the headline's words are the query's own, which need not be gone through again.
  return inner && (nodes.every(isPlainText) ? `headline : (${inner})` : `${match} AND headline : (${inner})`);
}

const isPlainText = (node: QueryNode): boolean =>
  node.kind === 'text' && node.column === null && !node.phrase;
