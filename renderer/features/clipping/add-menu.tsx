import { Menu } from '@base-ui/react/menu';
import { ClipboardPaste, FileText, FolderInput, Globe, Plus, Rss } from 'lucide-react';
import { useStrokes } from '../../data/keys/use-strokes.ts';
import { t } from '../../i18n/i18n.ts';
import { Kbd } from '../../ui/kbd.tsx';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import styles from './add-menu.module.css';

interface Props {
  readonly onPaste: () => void;
  readonly onAddress: () => void;
  readonly onFeeds: () => void;
  readonly onFiles: () => void;
  readonly onFolder: () => void;
}

/** The ways into the archive. */
export function AddMenu({ onPaste, onAddress, onFeeds, onFiles, onFolder }: Props) {
  const key = useStrokes();
  return (
    <DropMenu
      trigger={
        <button type="button" className={styles.add}>
          <Plus size={16} strokeWidth={2} aria-hidden /> {t('clipping.add')}
        </button>
      }
    >
      <Menu.Item className={menu.item} onClick={onPaste}>
        <ClipboardPaste size={15} strokeWidth={1.75} aria-hidden />
        {t('clipping.pasteMenu')}
        <Keys stroke={key('clip.paste')} />
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onAddress}>
        <Globe size={15} strokeWidth={1.75} aria-hidden />
        {t('clipping.addressMenu')}
        <Keys stroke={key('clip.address')} />
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onFiles}>
        <FileText size={15} strokeWidth={1.75} aria-hidden />
        {t('clipping.filesMenu')}
        <Keys stroke={key('clip.add-files')} />
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onFolder}>
        <FolderInput size={15} strokeWidth={1.75} aria-hidden />
        {t('clipping.folderMenu')}
        <Keys stroke={key('clip.add-folder')} />
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onFeeds}>
        <Rss size={15} strokeWidth={1.75} aria-hidden />
        {t('clipping.feedsMenu')}
        <Keys stroke={key('feeds.open')} />
      </Menu.Item>
    </DropMenu>
  );
}

function Keys({ stroke }: { readonly stroke: string | undefined }) {
  return (
    stroke && (
      <span className={menu.keys}>
        <Kbd stroke={stroke} />
      </span>
    )
  );
}
