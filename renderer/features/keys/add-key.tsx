import { Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { takeStroke } from '../../lib/keys.ts';
import styles from './keys.module.css';

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The command's name. */
  readonly label: string;
  readonly waiting: boolean;
  readonly onWait: () => void;
  readonly onLeave: () => void;
  readonly onPress: (stroke: string) => void;
}

/** A button that, once pressed, takes the next keystroke for its command; Escape gives up, Tab goes on. */
export function AddKey({ button, label, waiting, onWait, onLeave, onPress }: Props) {
  // A click puts no focus on a button in Safari, and without it no key would be heard.
  useEffect(() => {
    if (waiting) button.current?.focus();
  }, [waiting, button]);
  const onKeyDown = (event: KeyboardEvent) => {
    const stroke = waiting ? takeStroke(event) : null;
    if (stroke === null) return;
    if (stroke === 'Escape') onLeave();
    else onPress(stroke);
  };
  return (
    <button
      ref={button}
      type="button"
      className={classes(styles.add, waiting && styles.waiting)}
      aria-label={waiting ? t('keys.pressFor', { command: label }) : t('keys.add', { command: label })}
      onClick={() => !waiting && onWait()}
      onKeyDown={onKeyDown}
      onBlur={() => waiting && onLeave()}
    >
      {waiting ? (
        <span aria-live="assertive">{t('keys.press')}</span>
      ) : (
        <Plus size={14} strokeWidth={1.75} aria-hidden />
      )}
    </button>
  );
}
