import type { ExplainedWords, Explanation } from '../../../contract/explanation.ts';
import { writeMoment } from '../query/dates/moment.ts';
import type { QueryNode, TextLeaf } from '../query/tree.ts';

/** What is known of words beyond the query itself. */
export interface WordLore {
  /** Of words that stand side by side, those that are left out since nearly every article has them. */
  passedOver(nodes: readonly QueryNode[]): ReadonlySet<QueryNode>;
  /** Some other words that a leaf finds too. */
  also(leaf: TextLeaf): readonly string[];
}

/** A query as a tree for an interface to put into words; null for all articles. */
export function explain(tree: QueryNode, lore: WordLore): Explanation | null {
  return tree.kind === 'everything' ? null : explained(tree, lore, false);
}

function explained(node: QueryNode, lore: WordLore, passedOver: boolean): Explanation {
  switch (node.kind) {
    case 'everything':
      return { kind: 'all', parts: [] };
    case 'and': {
      const over = lore.passedOver(node.nodes);
      return { kind: 'all', parts: node.nodes.map((inner) => explained(inner, lore, over.has(inner))) };
    }
    case 'or':
      return { kind: 'any', parts: node.nodes.map((inner) => explained(inner, lore, false)) };
    case 'not':
      return { kind: 'not', part: explained(node.node, lore, false) };
    case 'near': {
      const { mode, distance } = node;
      return { kind: 'near', mode, distance, parts: node.operands.map((leaves) => oneOf(leaves, lore)) };
    }
    case 'text':
      return words(node, lore, passedOver);
    case 'time':
      return { kind: 'time', of: 'published', from: moment(node.from), before: moment(node.to) };
    case 'added':
      return { kind: 'time', of: 'added', from: moment(node.from), before: moment(node.to) };
    case 'url':
      return { kind: 'url', beginning: node.key };
    default:
      return node;
  }
}

function oneOf(leaves: readonly TextLeaf[], lore: WordLore): Explanation {
  const [first, ...others] = leaves.map((leaf) => words(leaf, lore, false));
  return first && others.length === 0 ? first : { kind: 'any', parts: first ? [first, ...others] : [] };
}

function words(leaf: TextLeaf, lore: WordLore, passedOver: boolean): ExplainedWords {
  return {
    kind: 'words',
    text: leaf.text,
    field: leaf.column,
    phrase: leaf.phrase,
    prefix: leaf.prefix,
    pattern: leaf.wild ?? false,
    fuzzy: leaf.fuzzy ?? 0,
    form: leaf.form ?? null,
    least: leaf.least ?? 1,
    boost: leaf.boost ?? 1,
    passedOver,
    also: passedOver ? [] : [...lore.also(leaf)],
  };
}

const moment = (seconds: number | null): string | null => (seconds === null ? null : writeMoment(seconds));
