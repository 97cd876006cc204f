import type { DomElement } from '../../capture/html/dom.ts';
import type { PictureAddress } from '../exporter.ts';
import { childrenOf } from '../story/body.ts';
import type { TableParts } from './part-table.ts';
import { renderInline } from './render-inline.ts';

/** A table as GitHub's and Obsidian's Markdown have it: one line a row, the first its head. Empty where it has no rows. */
export function renderTable(rows: TableParts['rows'], picture: PictureAddress): readonly string[] {
  const lines = rows.map((cells) => cells.flatMap((cell) => spanned(cell, picture)));
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  const [head, ...body] = lines;
  if (head === undefined || width === 0) return [];
  const rule = Array.from({ length: width }, () => '---');
  return [[head, rule, ...body].map((cells) => lineOf(cells, width)).join('\n')];
}

const lineOf = (cells: readonly string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;

function spanned(cell: DomElement, picture: PictureAddress): readonly string[] {
  const span = Math.min(Math.max(1, Number(cell.getAttribute('colspan')) || 1), 100);
  return [oneLine(cell, picture), ...Array.from({ length: span - 1 }, () => '')];
}

const oneLine = (cell: DomElement, picture: PictureAddress): string =>
  renderInline(childrenOf(cell), picture)
    .replace(/\\?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
