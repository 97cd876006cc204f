import { useId } from 'react';
import { t } from '../../i18n/i18n.ts';
import { TextSizeRange } from '../../parts/text-size-range.tsx';
import styles from './settings-dialog.module.css';

interface Props {
  readonly value: number;
  readonly onChange: (size: number) => void;
}

/** The size of the text that is read, with a line of it. */
export function TextSize({ value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <label className={styles.label} htmlFor={id}>
        {t('settings.textSize')}
      </label>
      <TextSizeRange id={id} value={value} onChange={onChange} />
      <span className={styles.sample} style={{ fontSize: `${1.1875 * value}rem` }}>
        {t('settings.textSample')}
      </span>
    </div>
  );
}
