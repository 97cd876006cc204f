import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { classes } from '../lib/classes.ts';
import styles from './find-field.module.css';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The box itself, for what begins in it. */
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly className?: string | undefined;
}

/** A box that narrows what stands below it; Escape first empties it, and only then leaves. */
export function FindField({ label, placeholder = label, value, onChange, input, className }: Props) {
  return (
    <label className={classes(styles.find, className)}>
      <span className="hidden">{label}</span>
      <Search size={15} strokeWidth={1.75} aria-hidden />
      <input
        ref={input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        }}
      />
    </label>
  );
}
