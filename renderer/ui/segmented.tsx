import { type ReactNode, useId } from 'react';
import styles from './segmented.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    /** Shown above the label: how it will look. */
    readonly sample?: ReactNode;
  }[];
}

/** One of a few beside each other, each with a look at what it gives; the arrow keys choose, as in any group of radio buttons. */
export function Segmented<T extends string>({ label, value, onChange, options }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.sample && (
              <span className={styles.sample} aria-hidden>
                {option.sample}
              </span>
            )}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
