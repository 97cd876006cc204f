import type { ImportReport } from '../../../electron/contract/clip.ts';
import { accountCsv, accountJson } from '../../../electron/contract/import-account.ts';
import { t } from '../../i18n/i18n.ts';
import { download } from '../../lib/download.ts';
import { count } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './report-dialog.module.css';

/** A longer list would only be slow; all are in the downloaded account. */
const shown = 500;

interface Props {
  readonly report: ImportReport;
  readonly onClose: () => void;
}

/** What came beside articles, where something did. */
const cameAlong = ({ choices }: ImportReport) =>
  (
    [
      [t('clipping.report.searches'), choices?.searches.length ?? 0],
      [t('clipping.report.feeds'), choices?.feeds.length ?? 0],
    ] as const
  ).filter(([, n]) => n > 0);

/** The account of an import in which something failed: every item is in it. */
export function ReportDialog({ report, onClose }: Props) {
  const failures = report.failed.length + report.unnamed;
  const lines = [
    [t('clipping.report.found'), report.found],
    [t('clipping.report.stored'), report.stored],
    [t('clipping.report.newEditions'), report.newEditions],
    [t('clipping.report.alreadyThere'), report.alreadyThere],
    [t('clipping.report.failed'), failures],
    ...cameAlong(report),
  ] as const;
  return (
    <Modal
      title={report.cancelled ? t('clipping.report.stopped') : t('clipping.report.title')}
      reading
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => download('import.json', 'application/json', accountJson(report))}>
            {t('clipping.report.asJson')}
          </Button>
          <Button onClick={() => download('import.csv', 'text/csv', accountCsv(report))}>
            {t('clipping.report.asCsv')}
          </Button>
        </>
      }
    >
      <dl className={styles.account}>
        {lines.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(n)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{t('clipping.report.whatFailed')}</h3>
      <ul className={styles.failures}>
        {report.failed.slice(0, shown).map(({ source, reason }) => (
          <li key={`${source} ${reason}`}>
            <bdi className={styles.source}>{source}</bdi>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {failures > shown && <p>{t('clipping.report.more', { count: failures - shown })}</p>}
      {report.passedOver && (
        <>
          <h3 className={styles.heading}>{t('clipping.report.passedOver')}</h3>
          <ul className={styles.failures}>
            {report.passedOver.named.slice(0, shown).map(({ source, words }) => (
              <li key={`${source} ${words}`}>
                <span className={styles.source}>{source}</span>
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
