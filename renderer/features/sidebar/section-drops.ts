import type { SidebarSection } from '../../../electron/contract/sidebar.ts';
import { type Sections, withSectionAt } from '../../data/sections.ts';
import { t } from '../../i18n/i18n.ts';
import type { DropsAt } from '../../parts/use-drop.ts';
import { sectionName } from './section-name.ts';

/** A section goes above or below another. */
export function createSectionDrops(at: SidebarSection, { all, keep }: Sections): DropsAt {
  return (_, dragged) => {
    if (dragged.kind !== 'section' || dragged.section === at) return [];
    const { section, name } = dragged;
    const other = sectionName(at);
    const others = all.filter((one) => one.section !== section);
    const next = others[others.findIndex((one) => one.section === at) + 1]?.section ?? null;
    return [
      {
        place: 'before',
        words: t('sidebar.dropBefore', { name, other }),
        run: () => keep(withSectionAt(all, section, at)),
      },
      {
        place: 'after',
        words: t('sidebar.dropAfter', { name, other }),
        run: () => keep(withSectionAt(all, section, next)),
      },
    ];
  };
}
