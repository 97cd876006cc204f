import { type KeyboardEvent, useRef, useState } from 'react';
import { useAnnotate } from '../../data/annotate.ts';
import { useWorkspace } from '../../data/session.tsx';
import { useNoteDrafts } from '../../data/use-note-drafts.ts';
import type { NoteDraft } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './note-dialog.module.css';

interface Props {
  readonly draft: NoteDraft;
  readonly onClose: () => void;
}

/** Writes a note: on words, on a highlight, or on the article as a whole. What is left without a choice is offered again. */
export function NoteDialog({ draft, onClose }: Props) {
  const { article, edition, annotation, target } = draft;
  const annotate = useAnnotate();
  const colour = useWorkspace(({ colour }) => colour);
  const before = annotation?.note ?? '';
  const drafts = useNoteDrafts();
  const [begun, setBegun] = useState(() => drafts.find(draft));
  const [note, setNote] = useState(begun ?? before);
  const lines = useRef<HTMLTextAreaElement>(null);
  const quote = (annotation ? annotation.target : target)?.exact ?? null;
  const needed = quote === null && note.trim() === '';

  // The window may begin anew at any moment, such as when another opens another archive.
  const write = (words: string) => {
    setNote(words);
    if (words === before || words.trim() === '') drafts.drop(draft);
    else drafts.keep(draft, words);
  };
  const end = () => {
    drafts.drop(draft);
    onClose();
  };
  const send = useSaving(() => {
    // What was written since, here or in the next dialog of the same note, is not kept yet.
    if (drafts.find(draft) === note) drafts.drop(draft);
    onClose();
  });
  const save = () => {
    if (needed) return;
    const words = note.trim() === '' ? '' : note;
    if (annotation && words === before) return end();
    void send(() =>
      annotation
        ? annotate.change(annotation, { note: words })
        : annotate.add({ article, edition, target, colour, note: words }),
    );
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
          <Button onClick={end}>{t('ui.cancel')}</Button>
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
          onChange={write}
        />
        {begun !== null && (
          <p className={styles.begun}>
            {t('marking.goesOn')}{' '}
            <button
              type="button"
              onClick={() => {
                write(before);
                setBegun(null);
                lines.current?.focus();
              }}
            >
              {t('marking.beginAnew')}
            </button>
          </p>
        )}
      </form>
    </Modal>
  );
}
