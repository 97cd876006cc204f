import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { classes } from '../lib/classes.ts';
import styles from './choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** In one line, with the label for a screen reader only. */
  readonly inline?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

/** One of a few, all in sight. */
export function Choice<T extends string>({
  label,
  value,
  onChange,
  options,
  inline = false,
}: ChoiceProps<T>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={onChange}
      className={classes(styles.choice, inline && styles.inline)}
    >
      {!inline && <p className={styles.label}>{label}</p>}
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control
        <label key={option.value} className={styles.option}>
          <Radio.Root value={option.value} className={styles.radio}>
            <Radio.Indicator className={styles.dot} />
          </Radio.Root>
          {option.label}
        </label>
      ))}
    </RadioGroup>
  );
}
