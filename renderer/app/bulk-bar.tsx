import { ArchiveRestore, Mail, Share, Star, Tag, Trash2, X } from 'lucide-react';
import { count } from '../lib/numbers.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Actions } from './actions.ts';
import styles from './bulk-bar.module.css';

interface Props {
  readonly picked: number;
  readonly inTrash: boolean;
  readonly actions: Actions;
}

/** What can be done with the articles picked out. */
export function BulkBar({ picked, inTrash, actions }: Props) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Picked articles">
      <output className={styles.count}>{count(picked)} picked</output>
      <IconButton icon={Star} label="Star or unstar" stroke="s" onClick={actions.star} />
      <IconButton icon={Tag} label="Tag" stroke="t" onClick={actions.tag} />
      <IconButton icon={Mail} label="Mark read or unread" stroke="u" onClick={actions.toggleRead} />
      <IconButton icon={Share} label="Export" onClick={actions.exportChosen} />
      <IconButton
        icon={inTrash ? ArchiveRestore : Trash2}
        label={inTrash ? 'Restore from the trash' : 'Move to the trash'}
        stroke="Delete"
        onClick={actions.trash}
      />
      <IconButton icon={X} label="Pick none" stroke="Escape" onClick={actions.back} />
    </div>
  );
}
