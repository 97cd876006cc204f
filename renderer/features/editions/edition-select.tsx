import type { Article } from '../../../electron/contract/article.ts';
import { t } from '../../i18n/i18n.ts';
import { fullDate } from '../../lib/dates.ts';
import styles from './above-story.module.css';

interface Props {
  readonly label: string;
  readonly article: Article;
  readonly value: number;
  readonly onChange: (edition: number) => void;
}

/** One of a story's editions, newest first. */
export function EditionSelect({ label, article: { editions }, value, onChange }: Props) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {editions.toReversed().map(({ edition, capturedAt, news }, i) => (
        <option key={edition} value={edition}>
          {t(
            news?.status === 'canceled'
              ? 'editions.optionWithdrawn'
              : i === 0
                ? 'editions.optionNewest'
                : 'editions.option',
            { edition, date: fullDate(capturedAt) },
          )}
        </option>
      ))}
    </select>
  );
}
