import { ArrowDown, ArrowUp, CaseSensitive, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useSession } from '../../../data/session.tsx';
import { t } from '../../../i18n/i18n.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './find-bar.module.css';
import { useFound } from './use-found.ts';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroll: RefObject<HTMLElement | null>;
  readonly shown: unknown;
}

/** The name that the command finds the field by, to bring the focus back to it. */
export const findFieldId = 'find-in-article';

/** Looks for words in the open article; `/` looks in the archive. */
export function FindBar({ root, scroll, shown }: Props) {
  const { workspace } = useSession();
  const [words, setWords] = useState(() => chosenWords(root.current));
  const [caseToo, setCaseToo] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const found = useFound({ root, scroll, words, caseToo, shown });
  useEffect(() => field.current?.select(), []);

  const close = () => {
    workspace.set({ finding: false });
    scroll.current?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') found.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = words.trim() !== '' && found.count === 0;
  return (
    <search className={styles.bar} aria-label={t('reading.find.title')}>
      <input
        ref={field}
        id={findFieldId}
        type="text"
        className={styles.field}
        aria-label={t('reading.find.words')}
        placeholder={t('reading.find.words')}
        value={words}
        // biome-ignore lint/a11y/noAutofocus: whoever opens the bar wants to type
        autoFocus
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={onKey}
      />
      <output className={styles.count} data-none={none || undefined}>
        {none
          ? t('reading.find.none')
          : found.count > 0 && t('reading.find.at', { at: found.at + 1, count: found.count })}
      </output>
      <IconButton
        icon={CaseSensitive}
        label={t('reading.find.caseToo')}
        aria-pressed={caseToo}
        onClick={() => setCaseToo(!caseToo)}
      />
      <IconButton
        icon={ArrowUp}
        label={t('reading.find.previous')}
        stroke="Shift+Enter"
        onClick={() => found.step(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={t('reading.find.next')}
        stroke="Enter"
        onClick={() => found.step(1)}
      />
      <IconButton icon={X} label={t('reading.find.close')} stroke="Escape" onClick={close} />
    </search>
  );
}

/** A few words that are selected in the article are what is looked for. */
function chosenWords(root: HTMLElement | null): string {
  const chosen = document.getSelection();
  if (!chosen || chosen.isCollapsed || !root?.contains(chosen.anchorNode)) return '';
  const words = chosen.toString();
  return words.length <= 80 && !words.includes('\n') ? words : '';
}
