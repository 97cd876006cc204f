import type { Leaf, QueryNode, TextLeaf, TimeLeaf } from './tree.ts';

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
      return `-${node.node.kind === 'and' ? `(${renderQuery(node.node)})` : renderWithin(node.node)}`;
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
    case 'time':
      return renderTime(leaf);
  }
}

function renderText(leaf: TextLeaf): string {
  const text = leaf.phrase ? `"${leaf.text}"` : leaf.text;
  return `${leaf.column === null ? '' : `${leaf.column}:`}${text}${leaf.prefix ? '*' : ''}`;
}

function renderTime({ from, to }: TimeLeaf): string {
  if (from === null) return `before:${day(to ?? 0)}`;
  return to === null ? `after:${day(from)}` : `date:${day(from)}..${day(to - 86_400)}`;
}

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
