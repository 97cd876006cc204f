import { useState } from 'react';
import type { Tag } from '../../../electron/contract/tag.ts';
import { useChanges } from '../../data/changes.ts';
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

const isHidden = (tags: readonly Tag[], { path }: Tag): boolean =>
  tags.some((tag) => tag.hidden && `${path}/`.toLowerCase().startsWith(`${tag.path}/`.toLowerCase()));

/** The tags, and what can be done with each. */
export function TagList({ frame, tags, onChoose }: Props) {
  const session = useSession();
  const changes = useChanges();
  const tagChanges = createTagChanges(session, changes);
  const dropsAt = createTagDrops(changes, tagChanges, session.notices.fail);
  const view = useWorkspace(({ view }) => view);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ readonly path: string; readonly at: DOMRect } | null>(null);
  const hidden = tags.filter((tag) => isHidden(tags, tag));
  const shown = all ? tags : tags.filter((tag) => !hidden.includes(tag));
  const chosen = open && tags.find(({ path }) => path === open.path);
  return (
    <Section section="tags" frame={frame} id="tags-heading" dropsAt={dropsAt}>
      <TagTree
        labelledBy="tags-heading"
        roots={tagTree(shown)}
        current={view.kind === 'tag' ? view.path : null}
        onChoose={onChoose}
        onMenu={(path, at) => setOpen({ path, at })}
        onRename={(path) => session.workspace.set({ dialog: { kind: 'rename-tag', path } })}
        onDrag={(path, event) => beginDrag(session, event, { kind: 'tag', path })}
        dropsAt={dropsAt}
      />
      {hidden.length > 0 && (
        <button type="button" className={styles.quiet} onClick={() => setAll(!all)}>
          {all ? t('sidebar.hideAgain') : t('sidebar.showHidden', { count: hidden.length })}
        </button>
      )}
      {open && chosen && (
        <TagMenu tag={chosen} at={open.at} changes={tagChanges} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
