import { Menu } from '@base-ui/react/menu';
import { Check, Columns3, LayoutGrid, LayoutList, type LucideIcon, Rows3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { groupingSchema, type ListLayout, listLayoutSchema } from '../../../electron/contract/list-view.ts';
import type { Sort } from '../../../electron/contract/search.ts';
import { groupingOf, sortFor, useListView } from '../../data/list-view.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import styles from './status-line.module.css';

const icons: Readonly<Record<ListLayout, LucideIcon>> = {
  rows: LayoutList,
  lines: Rows3,
  cards: LayoutGrid,
  table: Columns3,
};

interface Props {
  readonly sort: Sort;
  readonly searching: boolean;
  readonly onSort: (sort: Sort) => void;
}

/** How the list looks, how close its rows stand, and how they are grouped. */
export function LookMenu({ sort, searching, onSort }: Props) {
  const { workspace } = useSession();
  const [view, change] = useListView();
  const { layout, compact } = view;
  const ungrouped = layout === 'cards';
  return (
    <DropMenu trigger={<IconButton icon={icons[layout]} label={t('list.look')} className={styles.look} />}>
      <Choices
        label={t('list.layout')}
        value={layout}
        options={listLayoutSchema.options.map((value) => ({ value, label: t(`list.layouts.${value}`) }))}
        onChange={(value) => change({ layout: value })}
      />
      {layout === 'table' && (
        <Menu.Item className={menu.item} onClick={() => workspace.set({ dialog: { kind: 'columns' } })}>
          <span className={menu.tick} />
          {t('list.chooseColumns')}
        </Menu.Item>
      )}
      <Menu.Separator className={menu.separator} />
      <Choices
        label={t('list.density')}
        value={compact ? 'compact' : 'comfortable'}
        options={(['comfortable', 'compact'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
        onChange={(value) => change({ compact: value === 'compact' })}
      />
      <Menu.Separator className={menu.separator} />
      <Choices
        label={ungrouped ? t('list.cardsUngrouped') : t('list.group')}
        value={groupingOf(view, sort, searching)}
        disabled={ungrouped}
        options={groupingSchema.options.map((value) => ({ value, label: t(`list.groupings.${value}`) }))}
        onChange={(value) => {
          change({ grouping: value });
          const order = sortFor(value, view, sort, searching);
          if (order !== null) onSort(order);
        }}
      />
    </DropMenu>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

function Choices<T extends string>({ label, value, options, disabled = false, onChange }: ChoicesProps<T>) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className={menu.label}>{label}</Menu.GroupLabel>
      <Menu.RadioGroup value={value} onValueChange={(next: T) => onChange(next)}>
        {options.map((option) => (
          <Menu.RadioItem
            key={option.value}
            value={option.value}
            disabled={disabled}
            className={menu.item}
            closeOnClick
          >
            <span className={menu.tick}>
              <Menu.RadioItemIndicator>
                <Check size={14} aria-hidden />
              </Menu.RadioItemIndicator>
            </span>
            {option.label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
}
