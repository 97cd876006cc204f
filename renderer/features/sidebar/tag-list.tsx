import { useMemo, useState } from 'react';
import type { Tag } from '../../../electron/contract/tag.ts';
import { useChanges } from '../../data/changes.ts';
import { useFolded } from '../../data/folded.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { tagTree } from '../../data/tag-tree.ts';
import { createTagChanges } from '../../data/tags.ts';
import { t } from '../../i18n/i18n.ts';
import { beginDrag } from '../../parts/begin-drag.ts';
import { type Frame, Section } from './section.tsx';
import styles from './sidebar.module.css';
import { createTagDrops } from './tag-drops.ts';
import { TagMenu } from './tag-menu.tsx';
import { TagTree } from './tag-tree.tsx';

interface Props {
  readonly frame: Frame;
  readonly tags: readonly Tag[];
  readonly onChoose: (path: string) => void;
}

/** Those that are hidden, and what lies below them. */
function hiddenOf(tags: readonly Tag[]): ReadonlySet<Tag> {
  const from = ({ path }: Tag) => `${path}/`.toLowerCase();
  const tops = tags.filter((tag) => tag.hidden).map(from);
  return new Set(tags.filter((tag) => tops.some((top) => from(tag).startsWith(top))));
}

/** The tags, and what can be done with each. */
export function TagList({ frame, tags, onChoose }: Props) {
  const session = useSession();
  const changes = useChanges();
  const tagChanges = createTagChanges(session, changes);
  const dropsAt = createTagDrops(changes, tagChanges, session.notices.fail);
  const view = useWorkspace(({ view }) => view);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ readonly path: string; readonly at: DOMRect } | null>(null);
  const [closed, fold] = useFolded('tags');
  const hidden = useMemo(() => hiddenOf(tags), [tags]);
  const roots = useMemo(
    () => tagTree(all ? tags : tags.filter((tag) => !hidden.has(tag))),
    [all, tags, hidden],
  );
  const chosen = open && tags.find(({ path }) => path === open.path);
  return (
    <Section section="tags" frame={frame} id="tags-heading" dropsAt={dropsAt}>
      <TagTree
        labelledBy="tags-heading"
        roots={roots}
        closed={closed}
        onFold={fold}
        current={view.kind === 'tag' ? view.path : null}
        onChoose={onChoose}
        onMenu={(path, at) => setOpen({ path, at })}
        onRename={(path) => session.workspace.set({ dialog: { kind: 'rename-tag', path } })}
        onDrag={(path, event) => beginDrag(session, event, { kind: 'tag', path })}
        dropsAt={dropsAt}
      />
      {hidden.size > 0 && (
        <button type="button" className={styles.quiet} onClick={() => setAll(!all)}>
          {all ? t('sidebar.hideAgain') : t('sidebar.showHidden', { count: hidden.size })}
        </button>
      )}
      {open && chosen && (
        <TagMenu tag={chosen} at={open.at} changes={tagChanges} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
