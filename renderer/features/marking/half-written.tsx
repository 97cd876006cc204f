import type { Article } from '../../../electron/contract/article.ts';
import type { HalfWritten } from '../../data/note-drafts.ts';
import { useSession } from '../../data/session.tsx';
import { useNoteDrafts } from '../../data/use-note-drafts.ts';
import type { NoteDraft } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import styles from './notes-panel.module.css';

/** The notes of an article that were begun and left: each can be gone on with, or given up. */
export function HalfWrittenNotes({ article }: { readonly article: Article }) {
  const { workspace } = useSession();
  const drafts = useNoteDrafts();
  const all = drafts.all().flatMap((one) => {
    const draft = draftOf(one, article);
    return draft ? [{ draft, note: one.note }] : [];
  });
  if (all.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('marking.halfWritten')}>
      {all.map(({ draft, note }) => (
        <li
          key={`${draft.annotation?.id} ${draft.target?.start} ${draft.target?.exact}`}
          className={styles.begun}
        >
          <p className={styles.begunTitle}>{t('marking.halfWritten')}</p>
          {draft.target && <q className={styles.begunWords}>{draft.target.exact}</q>}
          <p className={styles.begunWords} dir="auto">
            {note}
          </p>
          <span className={styles.begunActions}>
            <Button onClick={() => workspace.set({ dialog: { kind: 'note', draft } })}>
              {t('marking.goOn')}
            </Button>
            <Button onClick={() => drafts.drop(draft)}>{t('marking.giveUp')}</Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is to be written on; where its highlight was removed meanwhile, it is a note on the article. */
function draftOf(one: HalfWritten, article: Article): NoteDraft | null {
  if (one.article !== article.id) return null;
  const annotation = article.annotations.find(({ id }) => id === one.annotation) ?? null;
  return { article: one.article, edition: one.edition, annotation, target: one.target };
}
