import type { QueryProblem } from '../../../electron/contract/search.ts';
import styles from './problems.module.css';

interface Props {
  readonly id: string;
  readonly query: string;
  /** Where the person's own words begin in `query`. */
  readonly start: number;
  readonly problems: readonly QueryProblem[];
}

/** What was not understood in a query, in words, with its place marked. */
export function Problems({ id, query, start, problems }: Props) {
  return (
    <ul id={id} className={styles.problems}>
      {problems.map(({ at, length, message }) => {
        const from = Math.max(start, at);
        const to = Math.min(query.length, from + Math.max(1, length));
        const before = query.slice(Math.max(start, from - 24), from);
        const after = query.slice(to, to + 24);
        return (
          <li key={`${at} ${message}`}>
            {to > from && (
              <code className={styles.place}>
                {from - before.length > start && '…'}
                {before}
                <span className={styles.wrong}>{query.slice(from, to)}</span>
                {after}
                {to + after.length < query.length && '…'}
              </code>
            )}
            <span>{message}</span>
          </li>
        );
      })}
    </ul>
  );
}
