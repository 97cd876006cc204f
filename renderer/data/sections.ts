import type { Settings } from '../../electron/contract/archive.ts';
import {
  type SectionLook,
  type SidebarSection,
  type SidebarView,
  sidebarSections,
} from '../../electron/contract/sidebar.ts';
import { t } from '../i18n/i18n.ts';
import { shiftedBefore } from '../lib/shifted-before.ts';
import { useChanges } from './changes.ts';
import { useSettings } from './settings.ts';
import { viewName } from './view.ts';

/** Every section once, in the person's order; one that was not arranged yet comes after the one it follows at first. */
export function sectionsOf(kept: readonly SectionLook[]): readonly SectionLook[] {
  const known = kept.filter(
    ({ section }, place) => kept.findIndex((one) => one.section === section) === place,
  );
  return sidebarSections.reduce<readonly SectionLook[]>((all, section, place) => {
    if (all.some((one) => one.section === section)) return all;
    const before = sidebarSections[place - 1];
    const at = all.findIndex((one) => one.section === before) + 1;
    return all.toSpliced(at, 0, { section, folded: false, hidden: false });
  }, known);
}

/** A section put before another, at the end where that is null. */
export function withSectionAt(
  all: readonly SectionLook[],
  section: SidebarSection,
  before: SidebarSection | null,
): readonly SectionLook[] {
  const moved = all.filter((one) => one.section === section);
  const others = all.filter((one) => one.section !== section);
  const at = others.findIndex((one) => one.section === before);
  return others.toSpliced(at < 0 ? others.length : at, 0, ...moved);
}

/** A section put so many places up or down among those that are `seen`; as it was where there is no such place. */
export function withSectionShifted(
  all: readonly SectionLook[],
  seen: readonly SidebarSection[],
  section: SidebarSection,
  by: 1 | -1,
): readonly SectionLook[] {
  const order = all.map((one) => one.section).filter((one) => seen.includes(one));
  const before = shiftedBefore(order, section, by);
  return before === undefined ? all : withSectionAt(all, section, before);
}

/** The views and sections of the sidebar, and what changes them for good. What is hidden is told, and can be taken back. */
export function useSections() {
  const [{ sidebarSections: kept, hiddenViews }, change] = useSettings();
  const changes = useChanges();
  const all = sectionsOf(kept);
  const keep = (sections: readonly SectionLook[]) => change({ sidebarSections: sections });
  const set = (section: SidebarSection, look: Partial<Omit<SectionLook, 'section'>>) =>
    keep(all.map((one) => (one.section === section ? { ...one, ...look } : one)));
  const record = (name: string, hidden: boolean, before: Partial<Settings>) => {
    const label = t(hidden ? 'sidebar.hid' : 'sidebar.shownAgain', { path: name });
    changes.record(label, [{ name: 'settings.set', input: before }]);
  };
  return {
    all,
    keep,
    set,
    hide(section: SidebarSection, name: string, hidden: boolean) {
      set(section, { hidden });
      record(name, hidden, { sidebarSections: kept });
    },
    hiddenViews,
    hideView(view: SidebarView, hidden: boolean) {
      const others = hiddenViews.filter((one) => one !== view);
      change({ hiddenViews: hidden ? [...others, view] : others });
      record(viewName({ kind: view }), hidden, { hiddenViews });
    },
    asAtFirst: () => change({ sidebarSections: [], hiddenViews: [] }),
  };
}

export type Sections = ReturnType<typeof useSections>;
