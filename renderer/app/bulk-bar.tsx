import {
  ArchiveRestore,
  CheckCheck,
  Mail,
  Printer,
  ScanText,
  Share,
  Star,
  Tag,
  Trash2,
  X,
} from 'lucide-react';
import { useStrokes } from '../data/keys/use-strokes.ts';
import { t } from '../i18n/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Actions } from './actions.ts';
import styles from './bulk-bar.module.css';

interface Props {
  readonly picked: number;
  /** Whether there may be no more of them. */
  readonly exact: boolean;
  readonly inTrash: boolean;
  readonly actions: Actions;
  readonly onAll: () => void;
}

/** What can be done with the articles picked out. */
export function BulkBar({ picked, exact, inTrash, actions, onAll }: Props) {
  const key = useStrokes();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('app.picked')}>
      <output className={styles.count}>
        {exact ? t('app.pickedCount', { count: picked }) : t('list.pickedAtLeast', { count: picked })}
      </output>
      <IconButton icon={CheckCheck} label={t('list.pickAll')} stroke="Mod+a" onClick={onAll} />
      <IconButton
        icon={Star}
        label={t('commands.article.star')}
        stroke={key('article.star')}
        onClick={actions.star}
      />
      <IconButton
        icon={Tag}
        label={t('commands.article.tag')}
        stroke={key('article.tag')}
        onClick={actions.tag}
      />
      <IconButton
        icon={Mail}
        label={t('commands.article.read')}
        stroke={key('article.read')}
        onClick={actions.toggleRead}
      />
      <IconButton
        icon={Printer}
        label={t('commands.reading.print')}
        stroke={key('reading.print')}
        onClick={actions.print}
      />
      <IconButton
        icon={Share}
        label={t('commands.export.open')}
        stroke={key('export.open')}
        onClick={actions.exportChosen}
      />
      <IconButton icon={ScanText} label={t('rereading.title')} onClick={() => void actions.reread()} />
      <IconButton
        icon={inTrash ? ArchiveRestore : Trash2}
        label={inTrash ? t('app.restore') : t('app.trash')}
        stroke={key('article.trash')}
        onClick={actions.trash}
      />
      <IconButton icon={X} label={t('app.pickNone')} stroke={key('list.back')} onClick={actions.back} />
    </div>
  );
}
