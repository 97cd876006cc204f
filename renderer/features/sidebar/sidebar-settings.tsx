import { sidebarViews } from '../../../electron/contract/sidebar.ts';
import { useSections } from '../../data/sections.ts';
import { viewName } from '../../data/view.ts';
import { t } from '../../i18n/i18n.ts';
import { Check } from '../../ui/check.tsx';
import { Section } from '../../ui/section.tsx';
import { sectionName } from './section-name.ts';
import styles from './sidebar-settings.module.css';

/** What the sidebar can show, by name. */
export const sidebarWords = (): readonly string[] => [
  t('settings.sidebar'),
  ...sidebarViews.map((kind) => viewName({ kind })),
];

/** Which views and sections the sidebar shows. */
export function SidebarSettings() {
  const { all, hide, hiddenViews, hideView } = useSections();
  return (
    <Section title={t('settings.sidebar')}>
      <div className={styles.columns}>
        {sidebarViews.map((view) => (
          <Check
            key={view}
            label={viewName({ kind: view })}
            checked={!hiddenViews.includes(view)}
            onChange={(shown) => hideView(view, !shown)}
          />
        ))}
        {all.map(({ section, hidden }) => (
          <Check
            key={section}
            label={sectionName(section)}
            checked={!hidden}
            onChange={(shown) => hide(section, sectionName(section), !shown)}
          />
        ))}
      </div>
    </Section>
  );
}
