import { memo } from 'react';
import type { ListLayout } from '../../../electron/contract/list-view.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import styles from './row.module.css';
import { rowName } from './row-name.ts';
import { CardContent } from './views/card-content.tsx';
import type { Content, ItemProps } from './views/item.ts';
import { LineContent } from './views/line-content.tsx';
import { RowContent } from './views/row-content.tsx';

const contents: Readonly<Record<Exclude<ListLayout, 'table'>, Content>> = {
  rows: RowContent,
  lines: LineContent,
  cards: CardContent,
};

interface Props extends ItemProps {
  readonly layout: Exclude<ListLayout, 'table'>;
}

/** One article of the list. The list has the focus and takes its keys and clicks. */
export const Row = memo(function Row(props: Props) {
  const { id, hit, index, total, current, opened, picked, dropAt, layout } = props;
  const Content = contents[layout];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={picked || current}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      data-drop={dropAt}
      draggable
      data-layout={layout}
      className={rowClasses({ hit, current, opened, picked })}
    >
      <span className="hidden">{hit ? rowName(hit) : t('list.loading')}</span>
      {hit ? (
        <div aria-hidden className={styles.content}>
          <Content hit={hit} />
        </div>
      ) : (
        <Waiting />
      )}
    </div>
  );
});

type Marks = Pick<ItemProps, 'hit' | 'current' | 'opened' | 'picked'>;

export const rowClasses = ({ hit, current, opened, picked }: Marks): string =>
  classes(
    styles.row,
    hit && !hit.read && styles.unread,
    current && styles.current,
    opened && styles.opened,
    picked && styles.picked,
  );

/** Stands where a row will be. */
export function Waiting() {
  return (
    <div aria-hidden className={styles.waiting}>
      <span className={styles.bone} />
      <span className={styles.bone} />
      <span className={styles.bone} />
    </div>
  );
}
