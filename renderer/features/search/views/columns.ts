import type { Column } from '../../../../electron/contract/list-view.ts';
import type { Hit, Sort } from '../../../../electron/contract/search.ts';
import { shortDate } from '../../../lib/dates.ts';
import { list } from '../../../lib/lists.ts';
import { count } from '../../../lib/numbers.ts';
import { calmPlace } from '../row-name.ts';

interface Shape {
  /** The least that it takes in CSS pixels, and its share of what is left. */
  readonly least: number;
  readonly share: number;
  /** The orders that a click on its head goes through. */
  readonly sorts?: readonly Sort[];
  readonly isNumber?: boolean;
}

export const shapes: Readonly<Record<Column, Shape>> = {
  headline: { least: 200, share: 5, sorts: ['headline', 'headline-back'] },
  source: { least: 104, share: 1.4, sorts: ['source', 'source-back'] },
  agency: { least: 80, share: 0.6, sorts: ['agency', 'agency-back'] },
  place: { least: 88, share: 0.8 },
  section: { least: 88, share: 0.8, sorts: ['section', 'section-back'] },
  authors: { least: 112, share: 1.4, sorts: ['author', 'author-back'] },
  date: { least: 96, share: 0.4, sorts: ['newest', 'oldest'] },
  captured: { least: 96, share: 0.4, sorts: ['last-added', 'first-added'] },
  words: { least: 72, share: 0, sorts: ['longest', 'shortest'], isNumber: true },
  tags: { least: 112, share: 1.4 },
};

/** What stands at the sides of a row of columns. */
const margin = 44;
const gap = 12;

/** Those of the chosen columns for which there is room, in their order; the headline before all. */
export function fitting(columns: readonly Column[], width: number): readonly Column[] {
  let left = width - margin - shapes.headline.least;
  const fits = new Set<Column>(['headline']);
  for (const column of columns) {
    if (column === 'headline') continue;
    left -= shapes[column].least + gap;
    if (left >= 0) fits.add(column);
  }
  const shown = columns.filter((column) => fits.has(column));
  return shown.includes('headline') ? shown : ['headline', ...shown];
}

/** As `grid-template-columns` wants it. */
export const tracks = (columns: readonly Column[]): string =>
  columns
    .map((column) => {
      const { least, share } = shapes[column];
      return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
    })
    .join(' ');

/** What a cell says; the headline is not only text. */
export function cellText(hit: Hit, column: Column): string {
  switch (column) {
    case 'headline':
      return hit.headline ?? '';
    case 'source':
      return hit.publisher ?? hit.agency ?? '';
    case 'place':
      return calmPlace(hit.place) ?? '';
    case 'agency':
    case 'section':
      return hit[column] ?? '';
    case 'authors':
    case 'tags':
      return list(hit[column]);
    case 'date':
      return hit.publishedAt ? shortDate(hit.publishedAt) : '';
    case 'captured':
      return shortDate(hit.capturedAt);
    case 'words':
      return hit.words > 0 ? count(hit.words) : '';
  }
}

/** The order after a click on a head: the other way round, where there is one. */
export function nextSort(column: Column, sort: Sort): Sort | null {
  const { sorts = [] } = shapes[column];
  return sorts[(sorts.indexOf(sort) + 1) % sorts.length] ?? null;
}

const falls = (sort: Sort): boolean =>
  sort === 'newest' || sort === 'last-added' || sort === 'longest' || sort.endsWith('-back');

/** How a column is sorted, as `aria-sort` says it; undefined where it cannot be. */
export function sortedBy(column: Column, sort: Sort): 'ascending' | 'descending' | 'none' | undefined {
  const { sorts } = shapes[column];
  if (!sorts) return undefined;
  if (!sorts.includes(sort)) return 'none';
  return falls(sort) ? 'descending' : 'ascending';
}
