import { codesOf } from '../language/names.ts';
import { withoutStopWords } from '../search/compile/match.ts';
import { leafTerms, type TermContext } from '../search/compile/terms.ts';
import { lead, type QueryNode, type StateLeaf, type TextLeaf } from '../search/query/tree.ts';
import type { ArticleIndex } from './article-index.ts';

/** What of an article that has just come is known besides its words. */
export interface Arrived {
  readonly index: ArticleIndex;
  readonly language: string | null;
  readonly time: number;
  /** In lower case. */
  readonly tags: readonly string[];
  readonly read: boolean;
  readonly starred: boolean;
  readonly trashed: boolean;
}

/** Whether an article is what a query asks; null where nothing of the query can be looked for. */
export type Predicate = (article: Arrived) => boolean | null;

/**
 * A query as a question to one article's lunr index.
 *
 * @returns null for what lunr cannot express: phrases, words near each other or written in one way only. The index is asked for those
 */
export function predicateOf(node: QueryNode, context: TermContext): Predicate | null {
  switch (node.kind) {
    case 'everything':
      return () => true;
    case 'and':
      return all(withoutStopWords(node.nodes, context), context);
    case 'or':
      return any(node.nodes, context);
    case 'not': {
      const inner = predicateOf(node.node, context);
      return inner && ((article) => negation(inner(article)));
    }
    case 'text':
      return words(node, context);
    case 'language':
      return ({ language }) => language !== null && codesOf(node.language).includes(language);
    case 'tag': {
      const key = node.path.toLowerCase();
      return ({ tags }) => tags.some((tag) => tag === key || tag.startsWith(`${key}/`));
    }
    case 'time':
      return ({ time }) => (node.from === null || time >= node.from) && (node.to === null || time < node.to);
    case 'state':
      return stateOf(node);
    default:
      return null;
  }
}

function stateOf({ state }: StateLeaf): Predicate | null {
  if (state === 'edited' || state === 'corrected' || state === 'duplicate') return null;
  return ({ read, starred, trashed }) => ({ read, unread: !read, starred, trashed })[state];
}

const negation = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

function partsOf(nodes: readonly QueryNode[], context: TermContext): readonly Predicate[] | null {
  const parts: Predicate[] = [];
  for (const node of nodes) {
    const part = predicateOf(node, context);
    if (!part) return null;
    parts.push(part);
  }
  return parts;
}

function all(nodes: readonly QueryNode[], context: TermContext): Predicate | null {
  const parts = partsOf(nodes, context);
  return parts && ((article) => parts.every((part) => part(article) ?? true));
}

function any(nodes: readonly QueryNode[], context: TermContext): Predicate | null {
  const parts = partsOf(nodes, context);
  return parts && ((article) => parts.some((part) => part(article) ?? false));
}

function words(leaf: TextLeaf, context: TermContext): Predicate | null {
  const { column, form, least } = leaf;
  if (form !== undefined || least !== undefined || column === lead) return null;
  const terms = leafTerms(leaf, context);
  if (!terms) return () => null;
  if (terms.sequences.some((sequence) => sequence.length > 1)) return null;
  const whole = terms.sequences.flat();
  return ({ index }) =>
    whole.some((term) => index.has(term, column, terms.prefix)) ||
    terms.expansions.some((term) => index.has(term, column, false));
}
