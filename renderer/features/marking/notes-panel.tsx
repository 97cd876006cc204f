import { Plus } from 'lucide-react';
import { Trans } from 'react-i18next';
import type { AnchoredAnnotation } from '../../../electron/contract/annotation.ts';
import type { Article } from '../../../electron/contract/article.ts';
import { useStrokes } from '../../data/keys/use-strokes.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { HalfWrittenNotes } from './half-written.tsx';
import { NoteItem } from './note-item.tsx';
import styles from './notes-panel.module.css';

/** The article's notes and highlights beside it: its own notes, then highlights in its order, then those that lost their place. */
export function NotesPanel({ article }: { readonly article: Article }) {
  const { workspace } = useSession();
  const current = useWorkspace(({ annotationId }) => annotationId);
  const stroke = useStrokes()('mark.highlight');
  const { annotations } = article;
  const placed = annotations.filter(({ target, anchor }) => target === null || anchor !== null);
  const lost = annotations.filter(({ target, anchor }) => target !== null && anchor === null);
  const write = (annotation: AnchoredAnnotation | null) => {
    const draft = { article: article.id, edition: article.edition, annotation, target: null };
    workspace.set({ dialog: { kind: 'note', draft } });
  };
  const items = (list: readonly AnchoredAnnotation[]) => (
    <ul className={styles.list}>
      {list.map((annotation) => (
        <NoteItem
          key={annotation.id}
          annotation={annotation}
          lang={article.language ?? undefined}
          current={annotation.id === current}
          onGo={() => workspace.set({ annotationId: annotation.id })}
          onEdit={() => write(annotation)}
        />
      ))}
    </ul>
  );
  return (
    <aside className={styles.notes} aria-labelledby="notes-heading">
      <header className={styles.head}>
        <h3 id="notes-heading" className={styles.heading}>
          {t('marking.notes')}
        </h3>
        <button type="button" className={styles.add} onClick={() => write(null)}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {t('marking.noteOnArticle')}
        </button>
      </header>
      <HalfWrittenNotes article={article} />
      {placed.length > 0 && items(placed)}
      {annotations.length === 0 && (
        <p className={styles.hint}>
          {stroke ? (
            <Trans i18nKey="marking.hintKeys" components={{ key: <Kbd stroke={stroke} /> }} />
          ) : (
            t('marking.hint')
          )}
        </p>
      )}
      {lost.length > 0 && (
        <>
          <h4 className={styles.lost}>{t('marking.lost')}</h4>
          {items(lost)}
        </>
      )}
    </aside>
  );
}
