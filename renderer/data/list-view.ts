import type { Grouping, ListView } from '../../electron/contract/list-view.ts';
import type { Sort } from '../../electron/contract/search.ts';
import { useStats } from './queries.ts';
import { useSettings } from './settings.ts';

const asNew: ListView = {
  layout: 'rows',
  compact: false,
  grouping: 'none',
  columns: ['headline', 'source', 'authors', 'date', 'words', 'tags'],
};

/** How the list of this archive looks. */
export function useListView(): readonly [ListView, (change: Partial<ListView>) => void] {
  const [settings, setSettings] = useSettings();
  const dir = useStats().data?.dir ?? '';
  const view = settings.listViews[dir] ?? asNew;
  const change = (changed: Partial<ListView>) =>
    setSettings({ listViews: { ...settings.listViews, [dir]: { ...view, ...changed } } });
  return [view, change];
}

/** Whether this look wants a wide pane. */
export const isWide = ({ layout }: ListView): boolean => layout === 'cards' || layout === 'table';

/**
 * The grouping that the list can have: a day's articles stand together in the order of dates alone, a source's in that of sources, a
 * story's are brought together in orders of time and by relevance, and a row of cards is not broken by a heading.
 *
 * @param searching whether there are words, by which `relevance` is another order than the newest first
 */
export function groupingOf({ layout, grouping }: ListView, sort: Sort, searching: boolean): Grouping {
  if (layout === 'cards') return 'none';
  const byDate = sort === 'newest' || sort === 'oldest' || (sort === 'relevance' && !searching);
  if (grouping === 'day') return byDate ? 'day' : 'none';
  if (grouping === 'story') return byDate || storied.has(sort) ? 'story' : 'none';
  return grouping === 'source' && sort === 'source' ? 'source' : 'none';
}

const storied = new Set<Sort>(['relevance', 'last-added', 'first-added']);

/** The order of the list that a grouping needs; null where it has it already. */
export function sortFor(grouping: Grouping, view: ListView, sort: Sort, searching: boolean): Sort | null {
  if (grouping === 'none' || groupingOf({ ...view, grouping }, sort, searching) === grouping) return null;
  return grouping === 'source' ? 'source' : 'newest';
}
