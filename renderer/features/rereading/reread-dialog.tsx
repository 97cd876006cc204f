import type { RereadReport } from '../../../electron/contract/rereading.ts';
import type { JobProgress } from '../../data/jobs.ts';
import { t } from '../../i18n/i18n.ts';
import { count } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import styles from './reread-dialog.module.css';
import { useRereading } from './use-rereading.ts';

interface Props {
  /** Null: of all that an older reader has read. */
  readonly ids: readonly string[] | null;
  readonly onClose: () => void;
}

/** Reads kept captures again: what that is, how far it has come, and what became of each. */
export function RereadDialog({ ids, onClose }: Props) {
  const { state, run, stop } = useRereading(ids);
  const asked = ids === null ? t('rereading.older') : t('rereading.chosen', { count: ids.length });
  return (
    <Modal
      title={t('rereading.title')}
      onClose={onClose}
      footer={
        <>
          {state.stage === 'asking' && <Button onClick={onClose}>{t('ui.cancel')}</Button>}
          {state.stage === 'asking' && (
            <Button tone="primary" onClick={() => void run()}>
              {t('rereading.begin')}
            </Button>
          )}
          {state.stage === 'running' && <Button onClick={stop}>{t('ui.stop')}</Button>}
          {state.stage === 'done' && (
            <Button tone="primary" onClick={onClose}>
              {t('rereading.done')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {state.stage === 'asking' && (
          <>
            <p>{asked}</p>
            <p className={styles.note}>{t('rereading.promise')}</p>
          </>
        )}
        {state.stage === 'running' && <Running progress={state.progress} />}
        {state.stage === 'done' && (
          <output className={styles.body}>
            <Account report={state.report} />
          </output>
        )}
      </div>
    </Modal>
  );
}

function Running({ progress }: { readonly progress: JobProgress | null }) {
  const { done = 0, found = 0, current = '' } = progress ?? {};
  return (
    <>
      <p id="reread-words">
        {found > 0 ? t('rereading.progress', { done, count: found }) : t('rereading.beginning')}
      </p>
      <progress
        className={styles.bar}
        aria-labelledby="reread-words"
        {...(found > 0 && { value: done, max: found })}
      />
      <p className={styles.note}>{current}</p>
    </>
  );
}

/** A longer list would only be slow. */
const shown = 200;

function Account({ report }: { readonly report: RereadReport }) {
  const { found, changed, unchanged, left, lost, failed, unnamed, cancelled } = report;
  const failures = failed.length + unnamed;
  const lines = { found, changed, unchanged, left, failed: failures, lost };
  const always = new Set(['found', 'changed', 'unchanged']);
  return (
    <>
      {cancelled && <p>{t('rereading.stopped')}</p>}
      <dl className={styles.account}>
        {(Object.keys(lines) as (keyof typeof lines)[])
          .filter((name) => lines[name] > 0 || always.has(name))
          .map((name) => (
            <div key={name}>
              <dt>{t(`rereading.account.${name}`)}</dt>
              <dd>{count(lines[name])}</dd>
            </div>
          ))}
      </dl>
      {failures > 0 && (
        <>
          <h3 className={styles.heading}>{t('rereading.whatFailed')}</h3>
          <ul className={styles.failures}>
            {failed.slice(0, shown).map(({ source, reason }) => (
              <li key={source}>{t('lib.named', { name: source, text: reason })}</li>
            ))}
            {failures > shown && <li>{t('rereading.more', { count: failures - shown })}</li>}
          </ul>
        </>
      )}
    </>
  );
}
