import { Plus } from 'lucide-react';
import type { AnchoredAnnotation } from '../../../electron/contract/annotation.ts';
import type { Article } from '../../../electron/contract/article.ts';
import { useSession, useWorkspace } from '../../data/session.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { NoteItem } from './note-item.tsx';
import styles from './notes-panel.module.css';

/** The article's notes and highlights beside it: its own notes, then highlights in its order, then those that lost their place. */
export function NotesPanel({ article }: { readonly article: Article }) {
  const { workspace } = useSession();
  const current = useWorkspace(({ annotationId }) => annotationId);
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
          Notes
        </h3>
        <button type="button" className={styles.add} onClick={() => write(null)}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          Note on the article
        </button>
      </header>
      {placed.length > 0 && items(placed)}
      {annotations.length === 0 && (
        <p className={styles.hint}>
          Select words to highlight them
          <span data-single-key>
            , or press <Kbd stroke="h" /> to select by keys
          </span>
          .
        </p>
      )}
      {lost.length > 0 && (
        <>
          <h4 className={styles.lost}>No longer in this text</h4>
          {items(lost)}
        </>
      )}
    </aside>
  );
}
