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
  let [rowGoesOn, runGoesOn] = [false, false];
  const take = (within: DomElement): void => {
    for (const node of childrenOf(within)) {
      const it = seen(node);
      if (it === null) continue;
      if (typeof it === 'string' || !parts.has(it.localName)) {
        put(loose, node, runGoesOn);
        runGoesOn = true;
        continue;
      }
      runGoesOn = false;
      if (cells.has(it.localName)) {
        put(rows, it, rowGoesOn);
        rowGoesOn = true;
        continue;
      }
      rowGoesOn = false;
      take(it);
      rowGoesOn = false;
      runGoesOn = false;
    }
  };
  take(table);
  return { rows, loose };
}

/** Puts something into the last of some groups, or into a new one. */
function put<T>(groups: T[][], each: T, goesOn: boolean): void {
  if (!goesOn) groups.push([]);
  groups.at(-1)?.push(each);
}
