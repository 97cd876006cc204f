import { Pencil, Trash2 } from 'lucide-react';
import type { AnchoredAnnotation } from '../../../electron/contract/annotation.ts';
import { useAnnotate } from '../../data/annotate.ts';
import { t } from '../../i18n/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Markdown } from './markdown.tsx';
import styles from './notes-panel.module.css';

interface Props {
  readonly annotation: AnchoredAnnotation;
  readonly lang: string | undefined;
  readonly current: boolean;
  readonly onGo: () => void;
  readonly onEdit: () => void;
}

/** One highlight with its note, or one note on the article; the words marked lead to their place. */
export function NoteItem({ annotation, lang, current, onGo, onEdit }: Props) {
  const annotate = useAnnotate();
  const { target, note, colour } = annotation;
  const words = short(target?.exact ?? note);
  return (
    <li
      className={styles.item}
      style={{ '--tint': `var(--marker-${colour})`, '--line': `var(--marker-${colour}-line)` }}
    >
      <Quoted annotation={annotation} lang={lang} current={current} onGo={onGo} />
      {!target && <Markdown text={note} />}
      <span className={styles.actions}>
        <IconButton
          icon={Pencil}
          label={note === '' ? t('marking.addNoteTo', { words }) : t('marking.editNoteOn', { words })}
          className={styles.action}
          onClick={onEdit}
        />
        <IconButton
          icon={Trash2}
          label={target ? t('marking.removeHighlightOf', { words }) : t('marking.removeNoteOf', { words })}
          className={styles.action}
          onClick={() => void annotate.remove(annotation)}
        />
      </span>
      {target && note !== '' && <Markdown text={note} />}
    </li>
  );
}

function Quoted({ annotation: { target, anchor }, lang, current, onGo }: Omit<Props, 'onEdit'>) {
  if (!target) return null;
  if (!anchor) {
    return (
      <blockquote className={styles.quote} lang={lang} dir="auto">
        {target.exact}
      </blockquote>
    );
  }
  return (
    <button type="button" className={styles.quote} aria-current={current ? 'true' : undefined} onClick={onGo}>
      <q lang={lang} dir="auto">
        {target.exact}
      </q>
    </button>
  );
}

const longest = 40;
const short = (words: string): string => {
  const one = words.replace(/\s+/g, ' ').trim();
  return one.length <= longest ? one : `${one.slice(0, longest).trimEnd()}…`;
};
