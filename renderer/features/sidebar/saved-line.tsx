import { Menu } from '@base-ui/react/menu';
import { ArrowDown, ArrowUp, Bookmark, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { DragEvent } from 'react';
import { Trans } from 'react-i18next';
import type { SavedSearch } from '../../../electron/contract/saved-search.ts';
import type { SavedCount } from '../../data/saved-searches.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import type { DropPlace } from '../../lib/drop-place.ts';
import { runKey, strokeName } from '../../lib/keys.ts';
import { count } from '../../lib/numbers.ts';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import lines from './line.module.css';
import styles from './saved-line.module.css';

export interface SavedActions {
  readonly run: (search: SavedSearch) => void;
  readonly edit: (search: SavedSearch) => void;
  readonly remove: (search: SavedSearch) => void;
}

interface Props {
  readonly search: SavedSearch;
  readonly counts: SavedCount | undefined;
  readonly current: boolean;
  readonly actions: SavedActions;
  readonly dropAt: DropPlace | undefined;
  readonly onDrag: (event: DragEvent) => void;
  readonly onShift: (by: 1 | -1) => void;
}

/** A saved search with what can be done with it. */
export function SavedLine({ search, counts, current, actions, dropAt, onDrag, onShift }: Props) {
  const unread = counts?.unread ?? 0;
  return (
    <li
      className={classes(lines.line, styles.line)}
      data-current={current || undefined}
      data-path={search.id}
      data-drop={dropAt}
      draggable
      onDragStart={onDrag}
      onContextMenu={(event) => {
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
      }}
    >
      <button
        type="button"
        className={styles.name}
        aria-current={current ? 'page' : undefined}
        title={search.query}
        onClick={() => actions.run(search)}
        onKeyDown={(event) => {
          const isBound = runKey(strokeName(event.nativeEvent), [
            ['Alt+ArrowUp', () => onShift(-1)],
            ['Alt+ArrowDown', () => onShift(1)],
          ]);
          if (isBound) event.preventDefault();
        }}
      >
        <Bookmark size={15} strokeWidth={1.75} aria-hidden />
        <span className={lines.label}>{search.name}</span>
        {unread > 0 && (
          <span className={classes(lines.count, styles.count)}>
            <Trans
              i18nKey="sidebar.unread"
              count={unread}
              values={{ number: `${count(unread)}${counts?.exact === false ? '+' : ''}` }}
              components={{ more: <span className="hidden" /> }}
            />
          </span>
        )}
      </button>
      <DropMenu
        trigger={
          <button
            type="button"
            className={classes(lines.more, styles.more)}
            aria-label={t('sidebar.moreFor', { name: search.name })}
          >
            <Ellipsis size={15} strokeWidth={1.75} aria-hidden />
          </button>
        }
      >
        {counts && (
          <Menu.Group>
            <Menu.GroupLabel className={styles.found}>
              {t(counts.exact ? 'lib.articles' : 'sidebar.overArticles', { count: counts.count })}
            </Menu.GroupLabel>
          </Menu.Group>
        )}
        <Menu.Item className={menu.item} onClick={() => actions.edit(search)}>
          <Pencil size={15} strokeWidth={1.75} aria-hidden />
          {t('sidebar.edit')}
        </Menu.Item>
        <Menu.Item className={menu.item} onClick={() => onShift(-1)}>
          <ArrowUp size={15} strokeWidth={1.75} aria-hidden />
          {t('sidebar.moveUp')}
        </Menu.Item>
        <Menu.Item className={menu.item} onClick={() => onShift(1)}>
          <ArrowDown size={15} strokeWidth={1.75} aria-hidden />
          {t('sidebar.moveDown')}
        </Menu.Item>
        <Menu.Item className={menu.item} onClick={() => actions.remove(search)}>
          <Trash2 size={15} strokeWidth={1.75} aria-hidden />
          {t('sidebar.remove')}
        </Menu.Item>
      </DropMenu>
    </li>
  );
}
