import type { DomElement, DomNode } from '../../capture/html/dom.ts';
import { childrenOf, seen } from '../story/body.ts';

const cells = new Set(['td', 'th']);
const parts = new Set([...cells, 'tr', 'thead', 'tbody']);

/** A table's rows of cells, and what of it stands in no cell, by what stood together. */
export interface TableParts {
  readonly rows: readonly (readonly DomElement[])[];
  readonly loose: readonly (readonly DomNode[])[];
}

/** Parts a table as a browser would: what is in no cell, its caption too, stands before it; cells in no row are one. */
export function partTable(table: DomElement): TableParts {
  const rows: DomElement[][] = [];
  const loose: DomNode[][] = [];
  // Null where what comes next begins another row, or another run of what is in none.
  let row: DomElement[] | null = null;
  let run: DomNode[] | null = null;
  const take = (within: DomElement): void => {
    for (const node of childrenOf(within)) {
      const it = seen(node);
      if (it === null) continue;
      if (typeof it === 'string' || !parts.has(it.localName)) {
        if (run === null) {
          run = [];
          loose.push(run);
        }
        run.push(node);
        continue;
      }
      run = null;
      if (cells.has(it.localName)) {
        if (row === null) {
          row = [];
          rows.push(row);
        }
        row.push(it);
        continue;
      }
      row = null;
      take(it);
      row = null;
      run = null;
    }
  };
  take(table);
  return { rows, loose };
}
