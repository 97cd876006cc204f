import { RotateCcw } from 'lucide-react';
import { type ReactNode, type RefObject, useId } from 'react';
import { t } from '../i18n/i18n.ts';
import { classes } from '../lib/classes.ts';
import styles from './field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Quiet words beside the label. */
  readonly note?: ReactNode;
  /** A sentence below, where a few words do not do. */
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly rows?: number;
  /** The lines of text, for a dialog that begins with them. */
  readonly lines?: RefObject<HTMLTextAreaElement | null>;
  /** The line, for a form that begins with it. */
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly placeholder?: string;
  readonly lang?: string | undefined;
  readonly wide?: boolean;
  /** Takes the value back to what it was; no button without it. */
  readonly onRevert?: (() => void) | undefined;
}

/** A labelled line or, with `rows`, lines of text. */
export function Field(props: Props) {
  const {
    label,
    value,
    onChange,
    note,
    help,
    error,
    rows,
    lines,
    input,
    placeholder,
    lang,
    wide = false,
    onRevert,
  } = props;
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    lang,
    dir: 'auto',
    className: styles.input,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': note || error || help ? `${id}-note ${id}-help` : undefined,
  } as const;
  return (
    <div className={classes(styles.field, wide && styles.wide)}>
      <span className={styles.top}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <span id={`${id}-note`} className={classes(styles.note, error !== undefined && styles.error)}>
          {error ?? note}
        </span>
        {onRevert && (
          <button
            type="button"
            className={styles.revert}
            onClick={onRevert}
            aria-label={t('ui.takeBack', { field: label })}
          >
            <RotateCcw size={13} strokeWidth={1.75} aria-hidden />
          </button>
        )}
      </span>
      {rows === undefined ? (
        <input
          ref={input}
          {...shared}
          type="text"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea ref={lines} {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {help && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
    </div>
  );
}
