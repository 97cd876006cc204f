import { type KeyboardEvent, useRef, useState } from 'react';
import { useAnnotate } from '../../data/annotate.ts';
import { useWorkspace } from '../../data/session.tsx';
import type { NoteDraft } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './note-dialog.module.css';

interface Props {
  readonly draft: NoteDraft;
  readonly onClose: () => void;
}

/** Writes a note: on words, on a highlight, or on the article as a whole. */
export function NoteDialog({ draft, onClose }: Props) {
  const { article, edition, annotation, target } = draft;
  const annotate = useAnnotate();
  const colour = useWorkspace(({ colour }) => colour);
  const before = annotation?.note ?? '';
  const [note, setNote] = useState(before);
  const lines = useRef<HTMLTextAreaElement>(null);
  const quote = (annotation ? annotation.target : target)?.exact ?? null;
  const needed = quote === null && note.trim() === '';

  const save = () => {
    if (needed) return;
    onClose();
    const words = note.trim() === '' ? '' : note;
    if (!annotation) void annotate.add({ article, edition, target, colour, note: words });
    else if (words !== before) void annotate.change(annotation, { note: words });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <Modal
      title={quote === null ? t('marking.noteOnArticle') : t('marking.noteOnWords')}
      size="small"
      initialFocus={lines}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" disabled={needed} onClick={save}>
            {t('marking.save')}
          </Button>
        </>
      }
    >
      <form className={styles.form} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
        {quote !== null && (
          <blockquote
            className={styles.quote}
            dir="auto"
            style={{ '--line': `var(--marker-${annotation?.colour ?? colour}-line)` }}
          >
            {quote}
          </blockquote>
        )}
        <Field
          label={t('marking.note')}
          note="Markdown"
          rows={7}
          lines={lines}
          value={note}
          onChange={setNote}
        />
      </form>
    </Modal>
  );
}
