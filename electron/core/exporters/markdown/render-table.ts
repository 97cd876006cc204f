import type { DomElement } from '../../capture/html/dom.ts';
import type { PictureAddress } from '../exporter.ts';
import { childrenOf } from '../story/body.ts';
import { renderInline } from './render-inline.ts';

/** A table as GitHub's and Obsidian's Markdown have it: one line a row, the first its head; a caption stands before it. */
export function renderTable(table: DomElement, picture: PictureAddress): readonly string[] {
  const rows = [...table.querySelectorAll('tr')].map((row) => cellsOf(row, picture));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const caption = table.querySelector('caption');
  const words = caption ? oneLine(caption, picture) : '';
  const [head, ...body] = rows;
  if (head === undefined || width === 0) return words === '' ? [] : [words];
  const lines = [head, Array.from({ length: width }, () => '---'), ...body].map((cells) =>
    lineOf(cells, width),
  );
  return [...(words === '' ? [] : [words]), lines.join('\n')];
}

const lineOf = (cells: readonly string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;

function cellsOf(row: DomElement, picture: PictureAddress): readonly string[] {
  return [...row.children]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .flatMap((cell) => {
      const span = Math.min(Math.max(1, Number(cell.getAttribute('colspan')) || 1), 100);
      return [oneLine(cell, picture), ...Array.from({ length: span - 1 }, () => '')];
    });
}

const oneLine = (cell: DomElement, picture: PictureAddress): string =>
  renderInline(childrenOf(cell), picture)
    .replace(/\\?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
