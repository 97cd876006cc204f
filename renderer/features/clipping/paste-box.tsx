import { type ClipboardEvent, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { Choice } from '../../ui/choice.tsx';
import styles from './paste-box.module.css';

/** What was pasted: its words and, where the clipboard had it, its HTML; `asHtml` says which of the two is to be read. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
  readonly asHtml: boolean;
}

interface Props {
  readonly pasted: Pasted;
  readonly onPasted: (pasted: Pasted) => void;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly small: boolean;
}

/** Where a clip is pasted, with the choice between its words and its formatting. */
export function PasteBox({ pasted, onPasted, input, small }: Props) {
  const id = useId();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    const replacesAll = event.currentTarget.value.trim() === '';
    if (!html || !replacesAll) return;
    event.preventDefault();
    onPasted({ text, html, asHtml: false });
  };
  // Whoever pastes a story wants to see how it begins.
  const length = useRef(0);
  useLayoutEffect(() => {
    const pastedMuch = pasted.text.length - length.current > 200;
    length.current = pasted.text.length;
    if (pastedMuch && input.current) input.current.scrollTop = 0;
  }, [pasted.text, input]);
  return (
    <div className={styles.box}>
      <div className={styles.top}>
        <label htmlFor={id} className={styles.label}>
          {t('clipping.theClip')}
        </label>
        {pasted.html !== null && (
          <Choice
            label={t('clipping.readAs')}
            inline
            value={pasted.asHtml ? 'html' : 'text'}
            onChange={(value) => onPasted({ ...pasted, asHtml: value === 'html' })}
            options={[
              { value: 'text', label: t('clipping.wordsOnly') },
              { value: 'html', label: t('clipping.formatted') },
            ]}
          />
        )}
      </div>
      <textarea
        ref={input}
        id={id}
        dir="auto"
        spellCheck={false}
        className={classes(styles.input, small && styles.small)}
        placeholder={t('clipping.pasteHere')}
        value={pasted.text}
        onPaste={onPaste}
        onChange={(event) => onPasted({ text: event.target.value, html: null, asHtml: false })}
      />
    </div>
  );
}
