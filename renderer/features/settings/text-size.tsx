import { t } from '../../i18n/i18n.ts';
import { percent } from '../../lib/numbers.ts';
import styles from './settings-dialog.module.css';

interface Props {
  readonly value: number;
  readonly onChange: (size: number) => void;
}

/** The size of the text that is read, with a line of it. */
export function TextSize({ value, onChange }: Props) {
  return (
    <label className={styles.slider}>
      <span className={styles.label}>{t('settings.textSize')}</span>
      <input
        type="range"
        min={0.7}
        max={2}
        step={0.1}
        value={value}
        aria-valuetext={percent(value)}
        onChange={({ target }) => onChange(Number(target.value))}
      />
      <span className={styles.sample} style={{ fontSize: `${1.1875 * value}rem` }}>
        {t('settings.textSample')}
      </span>
    </label>
  );
}
