import { ChevronDown, ChevronUp } from 'lucide-react';
import type { Column } from '../../../../electron/contract/list-view.ts';
import type { Sort } from '../../../../electron/contract/search.ts';
import { t } from '../../../i18n/i18n.ts';
import { classes } from '../../../lib/classes.ts';
import { nextSort, shapes, sortedBy } from './columns.ts';
import styles from './table.module.css';

interface Props {
  readonly columns: readonly Column[];
  readonly tracks: string;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The names of the columns; those that the archive can be put in order by are buttons. */
export function TableHead({ columns, tracks, sort, onSort }: Props) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus
    // biome-ignore lint/a11y/useSemanticElements: a table lays out all of its rows
    <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns: tracks }}>
      {columns.map((column) => {
        const next = nextSort(column, sort);
        const sorted = sortedBy(column, sort);
        const Arrow = sorted === 'ascending' ? ChevronUp : ChevronDown;
        const name = t(`list.columns.${column}`);
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
          // biome-ignore lint/a11y/useSemanticElements: a table lays out all of its rows
          <div
            key={column}
            role="columnheader"
            aria-sort={sorted}
            className={classes(styles.name, shapes[column].isNumber && styles.number)}
          >
            {next === null ? (
              name
            ) : (
              <button type="button" className={styles.sort} onClick={() => onSort(next)}>
                {name}
                {sorted !== 'none' && <Arrow size={13} strokeWidth={1.75} aria-hidden />}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
