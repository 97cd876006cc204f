import { CalendarDays, Highlighter, Inbox, type LucideIcon, Newspaper, Star, Trash2 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { SidebarSection } from '../../../electron/contract/sidebar.ts';
import { useAnnotationCount, useStats, useTags } from '../../data/queries.ts';
import { useCurrentSaved, useSavedSearches } from '../../data/saved-searches.ts';
import { useSections } from '../../data/sections.ts';
import { useWorkspace } from '../../data/session.tsx';
import { useTodayCount } from '../../data/today.ts';
import { useValues } from '../../data/values.ts';
import { sameView, type View, viewName } from '../../data/view.ts';
import { classes } from '../../lib/classes.ts';
import { count } from '../../lib/numbers.ts';
import { ArchiveState } from './archive-state.tsx';
import { CollectionList } from './collection-list.tsx';
import lines from './line.module.css';
import type { SavedActions } from './saved-line.tsx';
import { SavedList } from './saved-list.tsx';
import { ShowMenu } from './show-menu.tsx';
import styles from './sidebar.module.css';
import { TagList } from './tag-list.tsx';
import { steps, ValueList } from './value-list.tsx';

interface Props {
  readonly onView: (view: View) => void;
  /** The button that adds, which belongs to another feature. */
  readonly add: ReactNode;
  readonly foot: ReactNode;
  readonly saved: SavedActions;
}

/** The archive at a glance: its views, what it is sorted into, and its state. */
export function Sidebar({ onView, add, foot, saved }: Props) {
  const { data: stats } = useStats();
  const { data: tags = [] } = useTags();
  const { data: highlights } = useAnnotationCount();
  const searches = useSavedSearches();
  const running = useCurrentSaved() !== null;
  const view = useWorkspace(({ view }) => view);
  const today = useTodayCount();
  const sections = useSections();
  const hasSome = {
    sources: useValues('source', steps[0]).data?.values.length,
    agencies: useValues('agency', steps[0]).data?.values.length,
    tags: tags.length,
    'saved-searches': searches.length,
    // One begins here.
    collections: 1,
  } satisfies Record<SidebarSection, number | undefined>;
  const seen = sections.all.flatMap(({ section, hidden }) => (hidden || !hasSome[section] ? [] : [section]));
  const frame = { sections, seen };
  const shown: Readonly<Record<SidebarSection, ReactNode>> = {
    'saved-searches': <SavedList frame={frame} searches={searches} actions={saved} />,
    collections: <CollectionList frame={frame} onChoose={(path) => onView({ kind: 'collection', path })} />,
    tags: <TagList frame={frame} tags={tags} onChoose={(path) => onView({ kind: 'tag', path })} />,
    sources: <ValueList section="sources" field="source" frame={frame} />,
    agencies: <ValueList section="agencies" field="agency" frame={frame} />,
  };
  const views: readonly { view: View; icon: LucideIcon; count: number | undefined }[] = [
    { view: { kind: 'all' }, icon: Newspaper, count: stats && stats.articles - stats.trashed },
    { view: { kind: 'today' }, icon: CalendarDays, count: today },
    { view: { kind: 'unread' }, icon: Inbox, count: stats?.unread },
    { view: { kind: 'starred' }, icon: Star, count: stats?.starred },
    { view: { kind: 'highlights' }, icon: Highlighter, count: highlights },
    { view: { kind: 'trash' }, icon: Trash2, count: stats?.trashed },
  ];
  return (
    <div className={styles.sidebar}>
      <header className={styles.masthead}>
        <span className={styles.name}>Pressmark</span>
        {add}
      </header>
      <div className={styles.scroll}>
        <ul>
          {views.map(({ view: there, icon: Icon, count: n }) => (
            <li key={there.kind}>
              <button
                type="button"
                className={classes(lines.line, styles.view)}
                aria-current={sameView(there, view) && !running ? 'page' : undefined}
                onClick={() => onView(there)}
              >
                <Icon size={15} strokeWidth={1.75} aria-hidden />
                <span className={lines.label}>{viewName(there)}</span>
                {n !== undefined && n > 0 && <span className={lines.count}>{count(n)}</span>}
              </button>
            </li>
          ))}
        </ul>
        {seen.map((section) => (
          <Fragment key={section}>{shown[section]}</Fragment>
        ))}
        <ShowMenu sections={sections} />
      </div>
      <footer className={styles.foot}>
        <ArchiveState />
        {foot}
      </footer>
    </div>
  );
}
