import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../../electron/contract/keeping.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { ownTime } from '../../lib/dates.ts';
import { list } from '../../lib/lists.ts';
import { bytes } from '../../lib/numbers.ts';
import { Button } from '../../ui/button.tsx';
import styles from './keeping.module.css';
import type { Task } from './use-task.ts';

/** The backups there are, each to be checked or put in the archive's place. */
export function BackupList({ task }: { readonly task: Task }) {
  const { client, notices } = useSession();
  const [asked, setAsked] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['keeping', 'backups'],
    queryFn: async () => (await client.call('backup.list', {})).backups,
  });
  const check = async ({ path }: Backup) => {
    const done = await task.run(t('keeping.checking'), (job) => client.call('backup.check', { path, job }));
    if (!done) return;
    const [first] = done.problems;
    notices.say(
      first === undefined ? t('keeping.sound') : t('keeping.unsound', { count: done.problems.length, first }),
    );
  };
  const restore = async ({ path }: Backup) => {
    setAsked(null);
    const done = await task.run(t('keeping.restoring'), (job) =>
      client.call('backup.restore', { path, job }),
    );
    if (done) notices.say(t('keeping.restored', { count: done.articles, aside: done.aside }));
  };
  if (!data) return null;
  if (data.length === 0) return <p className={styles.quiet}>{t('keeping.noBackups')}</p>;
  return (
    <ul className={styles.list} aria-label={t('keeping.list')}>
      {data.map((backup) => (
        <Row
          key={backup.path}
          backup={backup}
          busy={task.label !== null}
          asked={asked === backup.path}
          onCheck={() => void check(backup)}
          onAsk={(yes) => setAsked(yes ? backup.path : null)}
          onRestore={() => void restore(backup)}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly backup: Backup;
  readonly busy: boolean;
  /** Whether the person is being asked if it shall take the archive's place. */
  readonly asked: boolean;
  readonly onCheck: () => void;
  readonly onAsk: (yes: boolean) => void;
  readonly onRestore: () => void;
}

function Row({ backup, busy, asked, onCheck, onAsk, onRestore }: RowProps) {
  const date = ownTime(new Date(backup.at));
  const facts = [
    t(`keeping.why.${backup.why}`),
    ...(backup.articles === null ? [] : [t('keeping.articles', { count: backup.articles })]),
    bytes(backup.bytes),
    backup.checked === null ? t('keeping.unchecked') : t('keeping.checked'),
    ...(backup.missing > 0 ? [t('keeping.missing', { count: backup.missing })] : []),
  ];
  return (
    <li className={styles.backup}>
      <span>
        <span className={styles.when}>{date}</span>
        <br />
        <span className={styles.quiet}>{list(facts)}</span>
      </span>
      <span className={styles.actions}>
        <Button tone="quiet" disabled={busy} onClick={onCheck}>
          {t('keeping.check')}
        </Button>
        <Button disabled={busy} aria-expanded={asked} onClick={() => onAsk(!asked)}>
          {t('keeping.restore')}
        </Button>
      </span>
      {asked && (
        <fieldset className={styles.sure}>
          <legend>{t('keeping.restoreTitle', { date })}</legend>
          <p className={styles.quiet}>{t('keeping.restoreWhat')}</p>
          <span className={styles.actions}>
            <Button tone="primary" onClick={onRestore}>
              {t('keeping.restoreNow')}
            </Button>
            <Button onClick={() => onAsk(false)}>{t('ui.cancel')}</Button>
          </span>
        </fieldset>
      )}
    </li>
  );
}
