import { expect, test } from 'vitest';
import { type SidebarSection, sidebarSections } from '../../electron/contract/sidebar.ts';
import { sectionsOf, withSectionAt, withSectionShifted } from './sections.ts';

const open = (section: SidebarSection) => ({ section, folded: false, hidden: false });
const names = (all: readonly { readonly section: SidebarSection }[]) => all.map(({ section }) => section);
const begun = sectionsOf([]);

test('are all there in the beginning', () => {
  expect(names(begun)).toEqual(sidebarSections);
});

test('are in the order kept, and one that was not kept yet comes behind its neighbour', () => {
  const kept = sectionsOf([open('agencies'), { ...open('tags'), folded: true }]);
  expect(names(kept)).toEqual(['saved-searches', 'collections', 'agencies', 'tags', 'sources']);
  expect(kept[3]).toEqual({ section: 'tags', folded: true, hidden: false });
});

test('are there once, whatever was kept', () => {
  expect(names(sectionsOf([open('tags'), open('tags')])).toSorted()).toEqual(sidebarSections.toSorted());
});

test('go before another or to the end', () => {
  expect(names(withSectionAt(begun, 'agencies', 'collections'))[1]).toBe('agencies');
  expect(names(withSectionAt(begun, 'collections', null)).at(-1)).toBe('collections');
});

test('step past those that are seen', () => {
  const seen = ['saved-searches', 'tags', 'sources'] as const;
  expect(names(withSectionShifted(begun, seen, 'tags', -1)).indexOf('tags')).toBe(0);
  const down = names(withSectionShifted(begun, seen, 'tags', 1));
  expect(down.indexOf('tags')).toBeGreaterThan(down.indexOf('sources'));
  expect(withSectionShifted(begun, seen, 'saved-searches', -1)).toBe(begun);
});
