import { Star } from 'lucide-react';
import { memo } from 'react';
import type { Column } from '../../../../electron/contract/list-view.ts';
import { classes } from '../../../lib/classes.ts';
import { TagNames } from '../../../parts/tag-names.tsx';
import { rowClasses, Waiting } from '../row.tsx';
import { rowName } from '../row-name.ts';
import { cellText, shapes } from './columns.ts';
import { Headline } from './headline.tsx';
import type { ContentProps, ItemProps } from './item.ts';
import { Mark } from './mark.tsx';
import styles from './table.module.css';

interface Props extends ItemProps {
  readonly columns: readonly Column[];
  readonly tracks: string;
}

/** One article in columns. */
export const TableRow = memo(function TableRow(props: Props) {
  const { id, hit, index, current, opened, picked, dropAt, columns, tracks } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table lays out all of its rows
    <div
      id={id}
      role="row"
      aria-selected={picked || current}
      // The head is the first.
      aria-rowindex={index + 2}
      aria-label={hit ? rowName(hit) : undefined}
      tabIndex={-1}
      data-index={index}
      data-drop={dropAt}
      draggable
      data-layout="table"
      className={classes(rowClasses({ hit, current, opened, picked }), styles.row)}
      style={{ gridTemplateColumns: tracks }}
    >
      {hit ? (
        columns.map((column) => <Cell key={column} hit={hit} column={column} />)
      ) : (
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
        // biome-ignore lint/a11y/useSemanticElements: a table lays out all of its rows
        <div role="gridcell" style={{ gridColumn: '1 / -1' }}>
          <Waiting />
        </div>
      )}
    </div>
  );
});

function Cell({ hit, column }: ContentProps & { readonly column: Column }) {
  if (column !== 'headline') {
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
      // biome-ignore lint/a11y/useSemanticElements: a table lays out all of its rows
      <div
        role="gridcell"
        className={classes(styles.cell, shapes[column].isNumber && styles.number, styles[column])}
      >
        {column === 'tags' ? <TagNames tags={hit.tags} /> : <bdi>{cellText(hit, column)}</bdi>}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    // biome-ignore lint/a11y/useSemanticElements: a table lays out all of its rows
    <div role="gridcell" className={classes(styles.cell, styles.headline)}>
      <span className={styles.title} lang={hit.language ?? undefined} dir="auto">
        <Headline hit={hit} />
      </span>
      <Mark hit={hit} />
      {hit.starred && <Star className={styles.star} size={12} aria-hidden />}
    </div>
  );
}
