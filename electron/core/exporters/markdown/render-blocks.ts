import { type DomElement, type DomNode, isBlock } from '../../capture/html/dom.ts';
import type { PictureAddress } from '../exporter.ts';
import { childrenOf, seen } from '../story/body.ts';
import { codeText } from './code-text.ts';
import { listItems } from './list-items.ts';
import { partTable } from './part-table.ts';
import { renderInline } from './render-inline.ts';
import { renderTable } from './render-table.ts';

/** HTML of an article as blocks of Markdown, to be parted by blank lines. */
export function renderBlocks(nodes: Iterable<DomNode>, picture: PictureAddress): readonly string[] {
  const blocks: string[] = [];
  let line: DomNode[] = [];
  const endLine = () => {
    const text = tidy(renderInline(line, picture));
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    const it = seen(node);
    if (it === null) continue;
    if (typeof it === 'string' || !standsAlone(it)) line.push(node);
    else {
      endLine();
      blocks.push(...blockOf(it, picture));
    }
  }
  endLine();
  return blocks;
}

/** An element of the line that has blocks in it is one too, whatever it is called. */
const standsAlone = (element: DomElement): boolean =>
  isBlock(element) ||
  (element.localName !== 'a' && [...element.children].some((child) => standsAlone(child)));

function blockOf(element: DomElement, picture: PictureAddress): readonly string[] {
  const inner = () => renderBlocks(childrenOf(element), picture);
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) {
    const words = renderInline(childrenOf(element), picture)
      .replace(/\s*\\?\n\s*|\s+/g, ' ')
      .trim();
    return words === '' ? [] : [`${'#'.repeat(Math.max(2, Number(localName[1])))} ${words}`];
  }
  if (localName === 'ul' || localName === 'ol') return listOf(element, picture);
  if (localName === 'blockquote') return inside(inner(), '> ', '> ');
  if (localName === 'table') {
    const { rows, loose } = partTable(element);
    return [...loose.flatMap((run) => renderBlocks(run, picture)), ...renderTable(rows, picture)];
  }
  if (localName === 'hr') return ['---'];
  if (localName === 'pre') return [fenced(codeText(element))];
  return inner();
}

function listOf(list: DomElement, picture: PictureAddress): readonly string[] {
  const lines = listItems(list).flatMap((item, index) => {
    const mark = list.localName === 'ol' ? `${index + 1}. ` : '- ';
    const blocks = renderBlocks(item, picture);
    return inside(blocks, mark, ' '.repeat(mark.length), '\n');
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** Blocks within another: a mark before the first line, room or a mark before the others. */
function inside(
  blocks: readonly string[],
  first: string,
  others: string,
  between = '\n\n',
): readonly string[] {
  if (blocks.length === 0) return [];
  const lines = blocks.join(blocks.length > 1 ? between : '').split('\n');
  return [lines.map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd()).join('\n')];
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/^\n+|\s+$/g, '')}\n${fence}`;
}

const tidy = (text: string): string =>
  text.replace(/^(?:\s|\\\n)+|(?:\s|\\\n)+$/g, '').replace(/[ \t]*\n[ \t]*/g, '\n');
