import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import { type Tag, tagColours } from '../../../electron/contract/tag.ts';
import { useChanges } from '../../data/changes.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { tagTree } from '../../data/tag-tree.ts';
import { t } from '../../i18n/i18n.ts';
import { TagDot } from '../../parts/tag-dot.tsx';
import menu from '../../ui/menu.module.css';
import { PointMenu } from '../../ui/menu.tsx';
import styles from './sidebar.module.css';
import { TagTree } from './tag-tree.tsx';

interface Props {
  readonly tags: readonly Tag[];
  readonly onChoose: (path: string) => void;
}

const isHidden = (tags: readonly Tag[], { path }: Tag): boolean =>
  tags.some((tag) => tag.hidden && `${path}/`.toLowerCase().startsWith(`${tag.path}/`.toLowerCase()));

/** The tags, and what can be done with each. */
export function TagList({ tags, onChoose }: Props) {
  const { client, queries, notices, workspace } = useSession();
  const changes = useChanges();
  const view = useWorkspace(({ view }) => view);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ readonly path: string; readonly at: DOMRect } | null>(null);
  const hidden = tags.filter((tag) => isHidden(tags, tag));
  const shown = all ? tags : tags.filter((tag) => !hidden.includes(tag));
  const chosen = open && tags.find(({ path }) => path === open.path);
  const rename = (path: string) => workspace.set({ dialog: { kind: 'rename-tag', path } });
  const keep = async (
    label: string,
    name: 'tag.set-look' | 'tag.remove',
    input: { readonly path: string; readonly colour?: Tag['colour']; readonly hidden?: boolean },
  ) => {
    try {
      changes.record(label, (await client.call(name, input)).undo);
    } catch (error) {
      notices.fail(error);
    }
    queries.invalidateQueries();
  };
  return (
    <>
      <h2 id="tags-heading" className={styles.heading}>
        {t('sidebar.tags')}
      </h2>
      <TagTree
        labelledBy="tags-heading"
        roots={tagTree(shown)}
        current={view.kind === 'tag' ? view.path : null}
        onChoose={onChoose}
        onMenu={(path, at) => setOpen({ path, at })}
        onRename={rename}
      />
      {hidden.length > 0 && (
        <button type="button" className={styles.quiet} onClick={() => setAll(!all)}>
          {all ? t('sidebar.hideAgain') : t('sidebar.showHidden', { count: hidden.length })}
        </button>
      )}
      {open && chosen && (
        <PointMenu
          label={t('sidebar.moreFor', { name: chosen.path })}
          at={open.at}
          onClose={() => setOpen(null)}
        >
          <Menu.Item className={menu.item} onClick={() => rename(chosen.path)}>
            {t('sidebar.renameTag')}
          </Menu.Item>
          <Menu.Separator className={menu.separator} />
          <Menu.RadioGroup
            aria-label={t('sidebar.colour')}
            value={chosen.colour ?? 'none'}
            onValueChange={(value: string) => {
              const colour = tagColours.find((known) => known === value) ?? null;
              void keep(t('sidebar.tagColoured', { path: chosen.path }), 'tag.set-look', {
                path: chosen.path,
                colour,
              });
            }}
          >
            {(['none', ...tagColours] as const).map((colour) => (
              <Menu.RadioItem key={colour} value={colour} closeOnClick className={menu.item}>
                <TagDot colour={colour === 'none' ? null : colour} />
                {t(`sidebar.colours.${colour}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Separator className={menu.separator} />
          <Menu.Item
            className={menu.item}
            onClick={() =>
              void keep(
                t(chosen.hidden ? 'sidebar.tagShown' : 'sidebar.tagHidden', { path: chosen.path }),
                'tag.set-look',
                { path: chosen.path, hidden: !chosen.hidden },
              )
            }
          >
            {t(chosen.hidden ? 'sidebar.unhide' : 'sidebar.hide')}
          </Menu.Item>
          <Menu.Item
            className={menu.item}
            onClick={() =>
              void keep(t('sidebar.tagRemoved', { path: chosen.path }), 'tag.remove', { path: chosen.path })
            }
          >
            {t('sidebar.remove')}
          </Menu.Item>
        </PointMenu>
      )}
    </>
  );
}
