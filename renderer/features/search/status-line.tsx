import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { type SearchOutput, type Sort, sortSchema } from '../../../electron/contract/search.ts';
import { t } from '../../i18n/i18n.ts';
import { list } from '../../lib/lists.ts';
import { count, duration } from '../../lib/numbers.ts';
import menu from '../../ui/menu.module.css';
import { DropMenu } from '../../ui/menu.tsx';
import { Explained } from './explained.tsx';
import styles from './status-line.module.css';

/** Those that have all words of the query: what it asked for. */
function foundText({ total, totalIsExact, widened }: SearchOutput): string {
  const count = widened ? widened.all : total;
  if (count === 0) return t('search.noArticles');
  return t(totalIsExact ? 'lib.articles' : 'search.aboutArticles', { count });
}
const nearText = ({ total, widened }: SearchOutput): string =>
  widened ? t('search.withMost', { count: total - widened.all }) : '';

/** What was found, as a screen reader says it. */
export const totalText = (answer: SearchOutput): string => list([foundText(answer), nearText(answer)]);

/** The first of each kind of order: by time, by name, by length. */
const openings = new Set<Sort>(['headline', 'longest']);

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
  // Without words the best are the newest.
  const order = searching || sort !== 'relevance' ? sort : 'newest';
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
            {t(`search.sorts.${order}`)}
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </button>
        }
      >
        <Menu.RadioGroup value={order} onValueChange={(value: Sort) => onSort(value)}>
          {sortSchema.options.map((value) => (
            <Fragment key={value}>
              {openings.has(value) && <Menu.Separator className={menu.separator} />}
              <Menu.RadioItem value={value} className={menu.item} closeOnClick>
                <span className={menu.tick}>
                  <Menu.RadioItemIndicator>
                    <Check size={14} aria-hidden />
                  </Menu.RadioItemIndicator>
                </span>
                {t(`search.sorts.${value}`)}
              </Menu.RadioItem>
            </Fragment>
          ))}
        </Menu.RadioGroup>
      </DropMenu>
      {look}
      {answer?.partial && (
        <p className={styles.partial}>
          {t('search.partial', { indexed: count(answer.partial.indexed), count: answer.partial.articles })}
        </p>
      )}
      {answer && answer.inOrder !== null && (
        <p className={styles.partial}>{t('search.inOrder', { count: answer.inOrder })}</p>
      )}
      {searching && answer?.explained && <Explained explained={answer.explained} inView={inView} />}
    </div>
  );
}
