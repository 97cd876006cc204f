import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { sidebarViews } from '../../../electron/contract/sidebar.ts';
import type { Sections } from '../../data/sections.ts';
import { viewName } from '../../data/view.ts';
import { t } from '../../i18n/i18n.ts';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import { sectionName } from './section-name.ts';
import styles from './sidebar.module.css';

/** Which views and sections are shown; the way back for those that are hidden. */
export function ShowMenu({ sections }: { readonly sections: Sections }) {
  return (
    <DropMenu
      trigger={
        <button type="button" className={styles.quiet}>
          {t('sidebar.show')}
        </button>
      }
    >
      {sidebarViews.map((view) => (
        <Shown
          key={view}
          name={viewName({ kind: view })}
          shown={!sections.hiddenViews.includes(view)}
          onChange={(shown) => sections.hideView(view, !shown)}
        />
      ))}
      <Menu.Separator className={menu.separator} />
      {sections.all.map(({ section, hidden }) => (
        <Shown
          key={section}
          name={sectionName(section)}
          shown={!hidden}
          onChange={(shown) => sections.hide(section, sectionName(section), !shown)}
        />
      ))}
      <Menu.Separator className={menu.separator} />
      <Menu.Item className={menu.item} onClick={sections.asAtFirst}>
        <span className={menu.tick} />
        {t('sidebar.asAtFirst')}
      </Menu.Item>
    </DropMenu>
  );
}

interface ShownProps {
  readonly name: string;
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

function Shown({ name, shown, onChange }: ShownProps) {
  return (
    <Menu.CheckboxItem className={menu.item} checked={shown} onCheckedChange={onChange}>
      <span className={menu.tick}>
        <Menu.CheckboxItemIndicator>
          <Check size={14} aria-hidden />
        </Menu.CheckboxItemIndicator>
      </span>
      {name}
    </Menu.CheckboxItem>
  );
}
