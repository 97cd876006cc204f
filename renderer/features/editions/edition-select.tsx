import type { Article } from '../../../electron/contract/article.ts';
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
          Edition {edition}, {fullDate(capturedAt)}
          {news?.status === 'canceled' ? ', withdrawn' : i === 0 ? ', newest' : ''}
        </option>
      ))}
    </select>
  );
}
