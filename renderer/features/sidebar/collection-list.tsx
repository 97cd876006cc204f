import { Menu } from '@base-ui/react/menu';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Collection } from '../../../electron/contract/collection.ts';
import { useChanges } from '../../data/changes.ts';
import { createArranging, useCollections } from '../../data/collections.ts';
import { useFolded } from '../../data/folded.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import type { TagNode } from '../../data/tag-tree.ts';
import { t } from '../../i18n/i18n.ts';
import { beginDrag } from '../../parts/begin-drag.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import menu from '../../ui/menu.module.css';
import { PointMenu } from '../../ui/menu.tsx';
import { createCollectionDrops } from './collection-drops.ts';
import { type Frame, Section } from './section.tsx';
import { TagTree } from './tag-tree.tsx';

function nodesOf(all: readonly Collection[], parent: string | null): readonly TagNode[] {
  return all
    .filter((each) => each.parent === parent)
    .map(({ id, name, path, count, unread }) => ({
      ...{ name, path, count, unread },
      ...{ colour: null, hidden: false },
      children: nodesOf(all, id),
    }));
}

interface Props {
  readonly frame: Frame;
  readonly onChoose: (path: string) => void;
}

/** The collections, in the person's order, and what can be done with each. */
export function CollectionList({ frame, onChoose }: Props) {
  const session = useSession();
  const arranging = createArranging(session, useChanges());
  const all = useCollections();
  const [closed, fold] = useFolded('collections');
  const roots = useMemo(() => nodesOf(all, null), [all]);
  const dropsAt = createCollectionDrops(all, arranging, session.notices.fail);
  const view = useWorkspace(({ view }) => view);
  const [open, setOpen] = useState<{ readonly path: string; readonly at: DOMRect } | null>(null);
  const named = (path: string) => all.find((each) => each.path === path);
  const name = (collection: Collection | { readonly parent: string | null } | undefined) =>
    collection && session.workspace.set({ dialog: { kind: 'name-collection', collection } });
  const chosen = open && named(open.path);
  return (
    <Section
      section="collections"
      frame={frame}
      id="collections-heading"
      dropsAt={dropsAt}
      action={
        <IconButton icon={Plus} label={t('sidebar.newCollection')} onClick={() => name({ parent: null })} />
      }
    >
      {all.length > 0 && (
        <TagTree
          labelledBy="collections-heading"
          roots={roots}
          closed={closed}
          onFold={fold}
          current={view.kind === 'collection' ? view.path : null}
          onChoose={onChoose}
          onMenu={(path, at) => setOpen({ path, at })}
          onRename={(path) => name(named(path))}
          onShift={(path, by) => {
            const collection = named(path);
            if (collection) void arranging.shift(all, collection, by);
          }}
          onDrag={(path, event) => {
            const collection = named(path);
            if (collection) beginDrag(session, event, { kind: 'collection', ...collection });
          }}
          dropsAt={dropsAt}
        />
      )}
      {open && chosen && (
        <PointMenu
          label={t('sidebar.moreFor', { name: chosen.name })}
          at={open.at}
          onClose={() => setOpen(null)}
        >
          <Menu.Item className={menu.item} onClick={() => name(chosen)}>
            {t('sidebar.rename')}
          </Menu.Item>
          <Menu.Item className={menu.item} onClick={() => name({ parent: chosen.id })}>
            {t('sidebar.newInside')}
          </Menu.Item>
          <Menu.Separator className={menu.separator} />
          <Menu.Item className={menu.item} onClick={() => void arranging.shift(all, chosen, -1)}>
            {t('sidebar.moveUp')}
          </Menu.Item>
          <Menu.Item className={menu.item} onClick={() => void arranging.shift(all, chosen, 1)}>
            {t('sidebar.moveDown')}
          </Menu.Item>
          <Menu.Item
            className={menu.item}
            onClick={() => session.workspace.set({ dialog: { kind: 'nest-collection', collection: chosen } })}
          >
            {t('sidebar.nest')}
          </Menu.Item>
          <Menu.Separator className={menu.separator} />
          <Menu.Item className={menu.item} onClick={() => void arranging.remove(chosen)}>
            {t('sidebar.remove')}
          </Menu.Item>
        </PointMenu>
      )}
    </Section>
  );
}
