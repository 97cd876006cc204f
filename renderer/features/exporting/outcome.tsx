import { t } from '../../i18n/i18n.ts';
import { count } from '../../lib/numbers.ts';
import { accountOf } from './account.ts';
import styles from './export-dialog.module.css';
import type { ExportState } from './use-export.ts';

const named = 100;

/** How far an export has come, or what became of it. */
export function Outcome({ state }: { readonly state: Exclude<ExportState, { stage: 'asking' }> }) {
  if (state.stage === 'running') {
    const { done = 0, found = 0, failed = 0, current = '' } = state.progress ?? {};
    const bar = found > 0 ? { value: done + failed, max: found } : {};
    return (
      <div className={styles.form}>
        <p id="export-words">
          {found > 0
            ? t('exporting.written', { done: count(done), found: count(found) })
            : t('exporting.beginning')}
        </p>
        <progress className={styles.bar} aria-labelledby="export-words" {...bar} />
        <p className={styles.note}>{current}</p>
      </div>
    );
  }
  const { failed, files } = state.report;
  return (
    <div className={styles.form}>
      <p role="status">{accountOf(state.report)}</p>
      {files[0] !== undefined && (
        <p className={styles.note}>
          {files.length === 1
            ? files[0]
            : t('exporting.filesMore', { file: files[0], count: files.length - 1 })}
        </p>
      )}
      {failed.length > 0 && (
        <ul className={styles.failures} aria-label={t('exporting.whatFailed')}>
          {failed.slice(0, named).map(({ source, reason }) => (
            <li key={source}>{t('lib.named', { name: source, text: reason })}</li>
          ))}
          {failed.length > named && <li>{t('exporting.more', { count: failed.length - named })}</li>}
        </ul>
      )}
    </div>
  );
}
