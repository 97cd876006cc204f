import { NotebookPen } from 'lucide-react';
import type { Hit } from '../../../electron/contract/search.ts';
import { t } from '../../i18n/i18n.ts';
import { Segments } from '../../parts/segments.tsx';
import styles from './note-passage.module.css';

/** The piece of a person's own note by which an article was found, told apart from the article's words. */
export function NotePassage({ note }: Pick<Hit, 'note'>) {
  if (!note) return null;
  return (
    <p className={styles.note} dir="auto">
      <NotebookPen size={12} strokeWidth={1.75} aria-hidden className={styles.icon} />
      <span className={styles.label}>{t('search.yourNote')}</span> <Segments segments={note} />
    </p>
  );
}
