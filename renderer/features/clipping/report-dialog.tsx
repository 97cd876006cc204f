import type { ImportReport } from '../../../electron/contract/clip.ts';
import { count } from '../../lib/numbers.ts';
import { Modal } from '../../ui/modal.tsx';
import styles from './report-dialog.module.css';

interface Props {
  readonly report: ImportReport;
  readonly onClose: () => void;
}

/** The account of an import in which something failed: every item is in it. */
export function ReportDialog({ report, onClose }: Props) {
  const lines = [
    ['Found', report.found],
    ['Archived', report.stored],
    ['New editions', report.newEditions],
    ['Already there', report.alreadyThere],
    ['Failed', report.failed.length + report.unnamed],
  ] as const;
  return (
    <Modal title={report.cancelled ? 'Import stopped' : 'Import'} reading onClose={onClose}>
      <dl className={styles.account}>
        {lines.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(n)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>What failed</h3>
      <ul className={styles.failures}>
        {report.failed.map(({ source, reason }) => (
          <li key={`${source} ${reason}`}>
            <span className={styles.source}>{source}</span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
