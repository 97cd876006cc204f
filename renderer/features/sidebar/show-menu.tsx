import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { Sections } from '../../data/sections.ts';
import { t } from '../../i18n/i18n.ts';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import { sectionName } from './section-name.ts';
import styles from './sidebar.module.css';

/** Which sections are shown; the way back for those that are hidden. */
export function ShowMenu({ sections }: { readonly sections: Sections }) {
  return (
    <DropMenu
      trigger={
        <button type="button" className={styles.quiet}>
          {t('sidebar.show')}
        </button>
      }
    >
      {sections.all.map(({ section, hidden }) => (
        <Menu.CheckboxItem
          key={section}
          className={menu.item}
          checked={!hidden}
          onCheckedChange={(checked) => sections.set(section, { hidden: !checked })}
        >
          <span className={menu.tick}>
            <Menu.CheckboxItemIndicator>
              <Check size={14} aria-hidden />
            </Menu.CheckboxItemIndicator>
          </span>
          {sectionName(section)}
        </Menu.CheckboxItem>
      ))}
      <Menu.Separator className={menu.separator} />
      <Menu.Item className={menu.item} onClick={() => sections.keep([])}>
        <span className={menu.tick} />
        {t('sidebar.asAtFirst')}
      </Menu.Item>
    </DropMenu>
  );
}
