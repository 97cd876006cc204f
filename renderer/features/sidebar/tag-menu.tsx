import { Menu } from '@base-ui/react/menu';
import { type Tag, tagColours } from '../../../electron/contract/tag.ts';
import { useSession } from '../../data/session.tsx';
import type { TagChanges } from '../../data/tags.ts';
import { t } from '../../i18n/i18n.ts';
import { TagDot } from '../../parts/tag-dot.tsx';
import menu from '../../ui/menu.module.css';
import { PointMenu } from '../../ui/menu.tsx';

interface Props {
  readonly tag: Tag;
  readonly at: DOMRect;
  readonly changes: TagChanges;
  readonly onClose: () => void;
}

/** What can be done with a tag. */
export function TagMenu({ tag, at, changes, onClose }: Props) {
  const { workspace } = useSession();
  const { path } = tag;
  return (
    <PointMenu label={t('sidebar.moreFor', { name: path })} at={at} onClose={onClose}>
      <Menu.Item
        className={menu.item}
        onClick={() => workspace.set({ dialog: { kind: 'rename-tag', path } })}
      >
        {t('sidebar.renameTag')}
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={() => workspace.set({ dialog: { kind: 'nest-tag', path } })}>
        {t('sidebar.nest')}
      </Menu.Item>
      <Menu.Separator className={menu.separator} />
      <Menu.RadioGroup
        aria-label={t('sidebar.colour')}
        value={tag.colour ?? 'none'}
        onValueChange={(value: string) => {
          const colour = tagColours.find((known) => known === value) ?? null;
          void changes.setLook(path, { colour }, t('sidebar.tagColoured', { path }));
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
          void changes.setLook(
            path,
            { hidden: !tag.hidden },
            t(tag.hidden ? 'sidebar.shownAgain' : 'sidebar.hid', { path }),
          )
        }
      >
        {t(tag.hidden ? 'sidebar.unhide' : 'sidebar.hide')}
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={() => void changes.remove(path)}>
        {t('sidebar.remove')}
      </Menu.Item>
    </PointMenu>
  );
}
