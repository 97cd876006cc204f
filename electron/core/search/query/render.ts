import { quotedValue } from '../../../contract/search.ts';
import { writeMoment } from './dates/moment.ts';
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
    case 'collection':
      return `${leaf.kind}:${isPlainPath(leaf.path) ? leaf.path : quotedValue(leaf.path)}`;
    case 'language':
      return `lang:${leaf.language}`;
    case 'state':
      return `is:${leaf.state}`;
    case 'has':
      return `has:${leaf.part}`;
    case 'url':
      return `url:"${leaf.key}"`;
    case 'length':
      return `length:${leaf.from ?? ''}..${leaf.to ?? ''}`;
    case 'time':
      return renderTime(leaf);
    case 'added':
      return `added:${renderSpan(leaf)}`;
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
  let written = `${column === null ? '' : `${column}:`}${phrase ? quotedValue(`${exact}${text}`) : text}${prefix ? '*' : ''}`;
  if (fuzzy !== undefined) written += `~${fuzzy}`;
  if (boost !== undefined) written += `^${boost}`;
  if (form !== undefined && form !== 'exact') written = `${functionNames[form]}(${written})`;
  return least === undefined ? written : `ATLEAST${least}(${written})`;
}

function renderTime(leaf: TimeLeaf): string {
  if (leaf.from === null) return `before:${writeMoment(leaf.to ?? 0)}`;
  return leaf.to === null ? `after:${writeMoment(leaf.from)}` : `date:${renderSpan(leaf)}`;
}

/** Both ends of a range are in it: the second or the day before the first that is not. */
function renderSpan({ from, to }: Pick<TimeLeaf, 'from' | 'to'>): string {
  const last = to === null ? '' : writeMoment(to % day === 0 ? to - day : to - 1);
  return `${from === null ? '' : writeMoment(from)}..${last}`;
}

const day = 86_400;

/** Whether a path needs no quotation marks. `tag:none` is no tag, and what begins with a slash may be a pattern. */
export const isPlainPath = (path: string): boolean =>
  /^[\p{L}\p{N}_-][\p{L}\p{N}_/-]*$/u.test(path) && path.toLowerCase() !== 'none';
