import { inNear, joined, type NearNode, type QueryNode } from '../tree.ts';
import type { Proximity } from './operator.ts';

type Operand = NearNode['operands'][number];

/** Each pair of groups is a condition of its own; more are no query but a table. */
const mostPairs = 16;

export const notNear = 'Only words, phrases and choices of them can be near each other; this is read as AND.';
export const notOneField = 'What is in two fields cannot be near each other; this is read as AND.';

/**
 * Nodes brought near each other: `(a b) NEAR/5 c` is `a NEAR/5 c b NEAR/5 c`, `(a OR b) NEAR/5 c` is one condition with a choice.
 *
 * @returns what is wrong where they cannot be
 */
export function combine(nodes: readonly QueryNode[], proximity: Proximity): QueryNode | string {
  const sides = nodes.map(operandsOf);
  if (!sides.every((side) => side !== null)) return notNear;
  const choices = sides.reduce<Operand[][]>(
    (rows, side) => rows.flatMap((row) => side.map((operand) => [...row, operand])).slice(0, mostPairs + 1),
    [[]],
  );
  if (choices.length > mostPairs) return notNear;
  const nears = choices.map((operands) => inOneField({ kind: 'near', ...proximity, operands }));
  if (!nears.every((node) => node !== null)) return notOneField;
  return joined('and', nears) ?? notNear;
}

/** What a node offers to be near: several operands where all of them must be. */
function operandsOf(node: QueryNode): readonly Operand[] | null {
  if (node.kind === 'text') return [[node]];
  if (node.kind === 'or') {
    const leaves = node.nodes.filter((inner) => inner.kind === 'text');
    return leaves.length === node.nodes.length ? [leaves] : null;
  }
  if (node.kind !== 'and') return null;
  const parts = node.nodes.map(operandsOf);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

/** Where one side names a field, the other is meant there too. */
function inOneField(node: NearNode): NearNode | null {
  const columns = new Set(node.operands.flat().map((leaf) => leaf.column));
  columns.delete(null);
  if (columns.size > 1) return null;
  const [column = null] = columns;
  const operands = node.operands.map((leaves) => leaves.map((leaf) => ({ ...inNear(leaf), column })));
  return { ...node, operands };
}
