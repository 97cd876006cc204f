import { Fragment, type ReactNode } from 'react';
import type { SidebarSection } from '../../../electron/contract/sidebar.ts';
import { useTags } from '../../data/queries.ts';
import { useSavedSearches } from '../../data/saved-searches.ts';
import { useSections } from '../../data/sections.ts';
import { useValues } from '../../data/values.ts';
import type { View } from '../../data/view.ts';
import { ArchiveState } from './archive-state.tsx';
import { CollectionList } from './collection-list.tsx';
import type { SavedActions } from './saved-line.tsx';
import { SavedList } from './saved-list.tsx';
import { ShowMenu } from './show-menu.tsx';
import styles from './sidebar.module.css';
import { TagList } from './tag-list.tsx';
import { steps, ValueList } from './value-list.tsx';
import { ViewList } from './view-list.tsx';

interface Props {
  readonly onView: (view: View) => void;
  /** The button that adds, which belongs to another feature. */
  readonly add: ReactNode;
  readonly foot: ReactNode;
  readonly saved: SavedActions;
}

/** The archive at a glance: its views, what it is sorted into, and its state. */
export function Sidebar({ onView, add, foot, saved }: Props) {
  const { data: tags = [] } = useTags();
  const searches = useSavedSearches();
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
  return (
    <div className={styles.sidebar}>
      <header className={styles.masthead}>
        <span className={styles.name}>Pressmark</span>
        {add}
      </header>
      <div className={styles.scroll}>
        <ViewList sections={sections} onView={onView} />
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
