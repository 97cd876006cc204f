import { useState } from 'react';
import type { Examination, Salvage } from '../../../electron/contract/keeping.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { BackupList } from './backup-list.tsx';
import { Findings } from './findings.tsx';
import styles from './keeping.module.css';
import { TaskLine } from './task-line.tsx';
import { useTask } from './use-task.ts';

interface Props {
  /** Told of what was salvaged, which is to be read before the archive is opened. */
  readonly onSalvaged: (account: Salvage) => void;
}

/** What can be done about a damaged archive: to look first, then salvage, mend, or put a backup in its place. */
export function Repair({ onSalvaged }: Props) {
  const { client, notices } = useSession();
  const task = useTask();
  const [found, setFound] = useState<Examination | null>(null);
  const busy = task.label !== null;
  const examine = async () => {
    const looked = await task.run(t('keeping.looking'), (job) => client.call('repair.examine', { job }));
    if (looked) setFound(looked);
  };
  const salvage = async () => {
    const account = await task.run(t('keeping.salvaging'), (job) => client.call('repair.salvage', { job }));
    if (account) onSalvaged(account);
  };
  const blobs = async () => {
    const done = await task.run(t('keeping.mending'), (job) => client.call('repair.blobs', { job }));
    if (!done) return;
    notices.say(t('keeping.mended', { count: done.mended }));
    await examine();
  };
  const rebuild = async () => {
    const done = await task.run(t('keeping.rebuilding'), () => client.call('repair.index', {}));
    if (done) notices.say(t('keeping.rebuilding'));
  };
  return (
    <>
      <TaskLine task={task} />
      {found ? (
        <Findings found={found} />
      ) : (
        <Button tone="primary" disabled={busy} onClick={() => void examine()}>
          {t('keeping.look')}
        </Button>
      )}
      <div className={styles.choices}>
        <Option label={t('keeping.salvage')} what={t('keeping.salvageWhat')} busy={busy} onRun={salvage} />
        {found !== null && found.mendable > 0 && (
          <Option label={t('keeping.blobs')} what={t('keeping.blobsWhat')} busy={busy} onRun={blobs} />
        )}
        {found !== null && found.index !== 'sound' && found.database === 'sound' && (
          <Option label={t('keeping.rebuild')} what={t('keeping.rebuildWhat')} busy={busy} onRun={rebuild} />
        )}
        <div className={styles.choice}>
          <h2 className={styles.heading}>{t('keeping.restoreBackup')}</h2>
          <BackupList task={task} />
        </div>
      </div>
    </>
  );
}

interface OptionProps {
  readonly label: string;
  readonly what: string;
  readonly busy: boolean;
  readonly onRun: () => Promise<void>;
}

function Option({ label, what, busy, onRun }: OptionProps) {
  return (
    <div className={styles.choice}>
      <Button disabled={busy} onClick={() => void onRun()}>
        {label}
      </Button>
      <p className={styles.quiet}>{what}</p>
    </div>
  );
}
