import { ChevronDown, ChevronUp } from 'lucide-react';
import { type Column, columnSchema } from '../../../electron/contract/list-view.ts';
import { useListView } from '../../data/list-view.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './columns-dialog.module.css';

/** Which columns the list has, and in what order. */
export function ColumnsDialog({ onClose }: { readonly onClose: () => void }) {
  const [{ columns }, change] = useListView();
  const hidden = columnSchema.options.filter((column) => !columns.includes(column));
  const set = (column: Column, shown: boolean) =>
    change({ columns: shown ? [...columns, column] : columns.filter((each) => each !== column) });
  const move = (column: Column, by: number) => {
    const from = columns.indexOf(column);
    const next = columns.toSpliced(from, 1).toSpliced(from + by, 0, column);
    change({ columns: next });
  };
  return (
    <Modal
      title={t('list.columnsTitle')}
      description={t('list.columnsHelp')}
      size="small"
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
      <ul className={styles.list}>
        {[...columns, ...hidden].map((column, place) => {
          const name = t(`list.columns.${column}`);
          const shown = columns.includes(column);
          return (
            <li key={column} className={styles.column}>
              {column === 'headline' ? (
                <span className={styles.always}>{name}</span>
              ) : (
                <Check label={name} checked={shown} onChange={(checked) => set(column, checked)} />
              )}
              {shown && (
                <>
                  <IconButton
                    icon={ChevronUp}
                    label={t('list.moveUp', { column: name })}
                    disabled={place === 0}
                    onClick={() => move(column, -1)}
                  />
                  <IconButton
                    icon={ChevronDown}
                    label={t('list.moveDown', { column: name })}
                    disabled={place === columns.length - 1}
                    onClick={() => move(column, 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
