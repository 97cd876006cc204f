import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { SearchOutput, Sort } from '../../../electron/contract/search.ts';
import { count, duration, plural } from '../../lib/numbers.ts';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import styles from './status-line.module.css';

const sorts: readonly { readonly value: Sort; readonly label: string }[] = [
  { value: 'relevance', label: 'Best first' },
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
];

export const totalText = ({ total, totalIsExact }: SearchOutput): string =>
  total === 0 ? 'No articles' : `${totalIsExact ? '' : 'About '}${plural(total, 'article')}`;

/** A query that was read just as it stands needs no saying so. */
const tellsMore = ({ query, understood }: SearchOutput): boolean =>
  understood !== '' && understood.toLowerCase() !== query.trim().toLowerCase();

interface Props {
  readonly name: string;
  readonly answer: SearchOutput | undefined;
  readonly searching: boolean;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** How many were found, how fast, how the query was read, and in what order they stand. */
export function StatusLine({ name, answer, searching, sort, onSort }: Props) {
  const current = sorts.find(({ value }) => value === sort);
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
            <span className={searching ? styles.found : undefined}>{totalText(answer)}</span>
            {searching && <span className={styles.time}>{duration(answer.tookMs)}</span>}
          </>
        )}
      </div>
      <DropMenu
        trigger={
          <button type="button" className={styles.sort}>
            {searching || sort !== 'relevance' ? current?.label : 'Newest first'}
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </button>
        }
      >
        <Menu.RadioGroup value={sort} onValueChange={(value: Sort) => onSort(value)}>
          {sorts.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} className={menu.item} closeOnClick>
              <span className={menu.tick}>
                <Menu.RadioItemIndicator>
                  <Check size={14} aria-hidden />
                </Menu.RadioItemIndicator>
              </span>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </DropMenu>
      {answer?.partial && (
        <p className={styles.partial}>
          Search is partial: {count(answer.partial.indexed)} of {plural(answer.partial.articles, 'article')}{' '}
          so far
        </p>
      )}
      {searching && answer && tellsMore(answer) && (
        <p className={styles.understood}>
          <span className="hidden">Read as: </span>
          {answer.understood}
        </p>
      )}
    </div>
  );
}
