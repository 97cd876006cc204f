import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { type SearchOutput, type Sort, sortSchema } from '../../../electron/contract/search.ts';
import { count, duration, plural } from '../../lib/numbers.ts';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import { Explained } from './explained.tsx';
import styles from './status-line.module.css';

const sortNames: Readonly<Record<string, string>> = {
  relevance: 'Best first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  'last-added': 'Last added first',
  'first-added': 'First added first',
  source: 'By source, A to Z',
  'source-back': 'By source, Z to A',
  longest: 'Longest first',
  shortest: 'Shortest first',
};

/** Those that have all words of the query: what it asked for. */
const foundText = ({ total, totalIsExact, widened }: SearchOutput): string => {
  const found = widened ? widened.all : total;
  return found === 0 ? 'No articles' : `${totalIsExact ? '' : 'About '}${plural(found, 'article')}`;
};
const nearText = ({ total, widened }: SearchOutput): string =>
  widened ? `${count(total - widened.all)} with most of the words` : '';

/** What was found, as a screen reader says it. */
export const totalText = (answer: SearchOutput): string =>
  [foundText(answer), nearText(answer)].filter((part) => part !== '').join(', ');

interface Props {
  readonly name: string;
  readonly answer: SearchOutput | undefined;
  readonly searching: boolean;
  /** The query was put together of a view and the person's own words, which alone are explained. */
  readonly inView: boolean;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** The way to another look of the list. */
  readonly look: ReactNode;
}

/** How many were found, how fast, how the query was read, and in what order they stand. */
export function StatusLine({ name, answer, searching, inView, sort, onSort, look }: Props) {
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        {!searching && (
          <span className={styles.name} aria-hidden>
            {name}
          </span>
        )}
        {answer && (
          <>
            <span className={searching ? styles.found : undefined}>{foundText(answer)}</span>
            {answer.widened && <span className={styles.near}>{nearText(answer)}</span>}
            {searching && <span className={styles.time}>{duration(answer.tookMs)}</span>}
          </>
        )}
      </div>
      <DropMenu
        trigger={
          <button type="button" className={styles.sort}>
            {sortNames[searching || sort !== 'relevance' ? sort : 'newest']}
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </button>
        }
      >
        <Menu.RadioGroup value={sort} onValueChange={(value: Sort) => onSort(value)}>
          {sortSchema.options.map((value) => (
            <Menu.RadioItem key={value} value={value} className={menu.item} closeOnClick>
              <span className={menu.tick}>
                <Menu.RadioItemIndicator>
                  <Check size={14} aria-hidden />
                </Menu.RadioItemIndicator>
              </span>
              {sortNames[value]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </DropMenu>
      {look}
      {answer?.partial && (
        <p className={styles.partial}>
          Search is partial: {count(answer.partial.indexed)} of {plural(answer.partial.articles, 'article')}{' '}
          so far
        </p>
      )}
      {answer && answer.inOrder !== null && (
        <p className={styles.partial}>
          Only the newest {count(answer.inOrder)} are in this order; the others follow by date
        </p>
      )}
      {searching && answer?.explained && <Explained explained={answer.explained} inView={inView} />}
    </div>
  );
}
