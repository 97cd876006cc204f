import { writeOperator } from './operators/index.ts';
import type { Leaf, NearNode, QueryNode, TextLeaf, TimeLeaf } from './tree.ts';

/** A query in its canonical form: reading it again gives the same tree. Everything is the empty text. */
export function renderQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'everything':
      return '';
    case 'or':
      return node.nodes.map(renderQuery).join(' OR ');
    case 'and':
      return node.nodes.map(renderWithin).join(' ');
    case 'not':
      return `-${node.node.kind === 'and' || node.node.kind === 'near' ? `(${renderQuery(node.node)})` : renderWithin(node.node)}`;
    case 'near':
      return renderNear(node);
    default:
      return renderLeaf(node);
  }
}

function renderWithin(node: QueryNode): string {
  return node.kind === 'or' ? `(${renderQuery(node)})` : renderQuery(node);
}

function renderLeaf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'text':
      return renderText(leaf);
    case 'tag':
      return `tag:${/^[\p{L}\p{N}_/-]+$/u.test(leaf.path) ? leaf.path : `"${leaf.path}"`}`;
    case 'language':
      return `lang:${leaf.language}`;
    case 'state':
      return `is:${leaf.state}`;
    case 'length':
      return `length:${leaf.from ?? ''}..${leaf.to ?? ''}`;
    case 'time':
      return renderTime(leaf);
  }
}

function renderNear(node: NearNode): string {
  const operands = node.operands.map((leaves) => renderQuery(oneOf(leaves)));
  const within = operands.map((text, n) => ((node.operands[n]?.length ?? 0) > 1 ? `(${text})` : text));
  if (within.length > 2) return `NEAR(${within.join(' ')}, ${node.distance})`;
  return within.join(` ${writeOperator(node)} `);
}

const oneOf = (leaves: readonly TextLeaf[]): QueryNode =>
  leaves.length === 1 && leaves[0] ? leaves[0] : { kind: 'or', nodes: leaves };

const functionNames = { caps: 'CAPS', allcaps: 'ALLCAPS', nocaps: 'NOCAPS' } as const;

function renderText({ column, text, phrase, prefix, fuzzy, form, least, boost }: TextLeaf): string {
  const exact = form === 'exact' ? '=' : '';
  let written = `${column === null ? '' : `${column}:`}${phrase ? `"${exact}${text}"` : text}${prefix ? '*' : ''}`;
  if (fuzzy !== undefined) written += `~${fuzzy}`;
  if (boost !== undefined) written += `^${boost}`;
  if (form !== undefined && form !== 'exact') written = `${functionNames[form]}(${written})`;
  return least === undefined ? written : `ATLEAST${least}(${written})`;
}

function renderTime({ from, to }: TimeLeaf): string {
  if (from === null) return `before:${day(to ?? 0)}`;
  return to === null ? `after:${day(from)}` : `date:${day(from)}..${day(to - 86_400)}`;
}

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
