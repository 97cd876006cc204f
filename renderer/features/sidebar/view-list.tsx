import { Menu } from '@base-ui/react/menu';
import {
  CalendarDays,
  EyeOff,
  Highlighter,
  Inbox,
  type LucideIcon,
  Newspaper,
  Star,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { type SidebarView, sidebarViews } from '../../../electron/contract/sidebar.ts';
import { useAnnotationCount, useStats } from '../../data/queries.ts';
import { useCurrentSaved } from '../../data/saved-searches.ts';
import type { Sections } from '../../data/sections.ts';
import { useWorkspace } from '../../data/session.tsx';
import { useTodayCount } from '../../data/today.ts';
import { type View, viewName } from '../../data/view.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { runKey, strokeName } from '../../lib/keys.ts';
import { count } from '../../lib/numbers.ts';
import menu from '../../ui/menu.module.css';
import { PointMenu } from '../../ui/menu.tsx';
import lines from './line.module.css';
import styles from './sidebar.module.css';

const icons: Readonly<Record<'all' | SidebarView, LucideIcon>> = {
  all: Newspaper,
  today: CalendarDays,
  unread: Inbox,
  starred: Star,
  highlights: Highlighter,
  trash: Trash2,
};

interface Props {
  readonly sections: Sections;
  readonly onView: (view: View) => void;
}

/** The views that every archive has, each with its count; all but the first can be hidden. */
export function ViewList({ sections, onView }: Props) {
  const counts = useCounts();
  const running = useCurrentSaved() !== null;
  const current = useWorkspace(({ view }) => view.kind);
  const [asked, setAsked] = useState<{ readonly view: SidebarView; readonly at: DOMRect } | null>(null);
  const shown = ['all' as const, ...sidebarViews.filter((view) => !sections.hiddenViews.includes(view))];
  const hide = (view: SidebarView) => {
    sections.hideView(view, true);
    if (current === view) onView({ kind: 'all' });
  };
  return (
    <>
      <ul>
        {shown.map((kind) => {
          const Icon = icons[kind];
          const n = counts[kind] ?? 0;
          const ask = (at: DOMRect) => kind !== 'all' && setAsked({ view: kind, at });
          return (
            <li key={kind}>
              <button
                type="button"
                className={classes(lines.line, styles.view)}
                aria-current={kind === current && !running ? 'page' : undefined}
                onClick={() => onView({ kind })}
                onContextMenu={(event) => {
                  event.preventDefault();
                  ask(new DOMRect(event.clientX, event.clientY, 0, 0));
                }}
                onKeyDown={(event) => {
                  const atLine = () => ask(event.currentTarget.getBoundingClientRect());
                  const isBound = runKey(strokeName(event.nativeEvent), [
                    ['ContextMenu', atLine],
                    ['Shift+F10', atLine],
                  ]);
                  if (isBound) event.preventDefault();
                }}
              >
                <Icon size={15} strokeWidth={1.75} aria-hidden />
                <span className={lines.label}>{viewName({ kind })}</span>
                {n > 0 && <span className={lines.count}>{count(n)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {asked && (
        <PointMenu
          label={t('sidebar.moreFor', { name: viewName({ kind: asked.view }) })}
          at={asked.at}
          onClose={() => setAsked(null)}
        >
          <Menu.Item className={menu.item} onClick={() => hide(asked.view)}>
            <EyeOff size={15} strokeWidth={1.75} aria-hidden />
            {t('sidebar.hide')}
          </Menu.Item>
        </PointMenu>
      )}
    </>
  );
}

function useCounts(): Readonly<Record<'all' | SidebarView, number | undefined>> {
  const { data: stats } = useStats();
  const { data: highlights } = useAnnotationCount();
  const today = useTodayCount();
  return {
    all: stats && stats.articles - stats.trashed,
    today,
    unread: stats?.unread,
    starred: stats?.starred,
    highlights,
    trash: stats?.trashed,
  };
}
