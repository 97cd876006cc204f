import { joined, lead, type NearNode, type QueryNode, type TextLeaf } from '../query/tree.ts';

/** Each has several stems in an archive of many languages, and every choice of them is an expression of its own. */
const mostOperands = 3;

/** Whether a leaf asks for what only the text tells: how, how often or how early a word stands. */
export const needsText = ({ form, least, column }: TextLeaf): boolean =>
  form !== undefined || least !== undefined || column === lead;

/** Whether FTS5's NEAR says all that is asked. */
export function isPlainNear({ mode, operands }: NearNode): boolean {
  return mode === 'near' && operands.length <= mostOperands && operands.every(isOneWord);
}

function isOneWord([leaf, ...others]: readonly TextLeaf[]): boolean {
  return leaf !== undefined && others.length === 0 && !needsText(leaf) && !isOpen(leaf);
}

/** Whether any number of words may be meant. */
const isOpen = (leaf: TextLeaf): boolean => leaf.prefix || leaf.wild === true || leaf.fuzzy !== undefined;

/** Whether the real text must be asked for any part of a node. */
export function asksText(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.some(asksText);
  if (node.kind === 'not') return asksText(node.node);
  if (node.kind === 'near') return !isPlainNear(node);
  return node.kind === 'text' && needsText(node);
}

/** Whether the text alone can answer a node. */
export function isOfText(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.every(isOfText);
  if (node.kind === 'not') return isOfText(node.node);
  return node.kind === 'text' || node.kind === 'near' || node.kind === 'language';
}

/**
 * What every hit of a node fulfils and the index can tell; null where that is nothing. What must not stand in some way
 * (`-CAPS(apple)`) may stand in another, so of it nothing is known.
 */
export function weakened(node: QueryNode): QueryNode | null {
  switch (node.kind) {
    case 'and':
      return joined(
        'and',
        node.nodes.map(weakened).filter((part) => part !== null),
      );
    case 'or': {
      const parts = node.nodes.map(weakened);
      return parts.every((part) => part !== null) ? joined('or', parts) : null;
    }
    case 'not':
      return asksText(node.node) || !isOfText(node.node) ? null : node;
    default:
      return isOfText(node) ? node : null;
  }
}
