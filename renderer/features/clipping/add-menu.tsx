import { Menu } from '@base-ui/react/menu';
import { ClipboardPaste, FileText, FolderInput, Globe, Plus, Rss } from 'lucide-react';
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
  return (
    <DropMenu
      trigger={
        <button type="button" className={styles.add}>
          <Plus size={16} strokeWidth={2} aria-hidden /> Add
        </button>
      }
    >
      <Menu.Item className={menu.item} onClick={onPaste}>
        <ClipboardPaste size={15} strokeWidth={1.75} aria-hidden />
        Paste a clip…
        <span className={menu.keys}>
          <Kbd stroke="a" />
        </span>
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onAddress}>
        <Globe size={15} strokeWidth={1.75} aria-hidden />
        Add by address…
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onFiles}>
        <FileText size={15} strokeWidth={1.75} aria-hidden />
        Choose files…
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onFolder}>
        <FolderInput size={15} strokeWidth={1.75} aria-hidden />
        Add a folder…
      </Menu.Item>
      <Menu.Item className={menu.item} onClick={onFeeds}>
        <Rss size={15} strokeWidth={1.75} aria-hidden />
        Feeds…
      </Menu.Item>
    </DropMenu>
  );
}
