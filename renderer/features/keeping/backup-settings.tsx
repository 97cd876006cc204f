import type { Settings } from '../../../electron/contract/archive.ts';
import type { KeepingState } from '../../../electron/contract/keeping.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { ownTime } from '../../lib/dates.ts';
import { PlaceWarning } from '../../parts/place-warning.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Section } from '../../ui/section.tsx';
import { BackupFolder } from './backup-folder.tsx';
import { BackupList } from './backup-list.tsx';
import styles from './keeping.module.css';
import { TaskLine } from './task-line.tsx';
import { useKeeping } from './use-keeping.ts';
import { useTask } from './use-task.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How often backups are made and where to, those there are, and what is to be known of the archive's own place. */
export function BackupSettings({ settings, onChange }: Props) {
  const { client, notices, queries } = useSession();
  const state = useKeeping();
  const task = useTask();
  const { backups } = settings;
  const change = (value: Settings['backups']) => {
    onChange({ backups: value });
    void queries.invalidateQueries({ queryKey: ['keeping'] });
  };
  const make = async () => {
    const made = await task.run(t('keeping.making'), (job) => client.call('backup.make', { job }));
    if (made) notices.say(t('keeping.made'));
  };
  return (
    <Section title={t('keeping.title')}>
      <p className={styles.quiet}>{t('keeping.what')}</p>
      <Choice
        label={t('keeping.every')}
        value={backups.every}
        onChange={(every) => change({ ...backups, every })}
        options={(['daily', 'weekly', 'never'] as const).map((value) => ({
          value,
          label: t(`keeping.${value}`),
        }))}
      />
      <BackupFolder value={backups} onChange={change} />
      {state && <When backup={state.backup} />}
      <PlaceWarning place={state?.place ?? null} />
      {task.label === null ? (
        <span className={styles.actions}>
          <Button
            disabled={state?.backup.running === true || state?.sealed !== null}
            onClick={() => void make()}
          >
            {t('keeping.make')}
          </Button>
        </span>
      ) : (
        <TaskLine task={task} />
      )}
      {state?.backup.failed && (
        <p className={styles.warning}>{t('keeping.failed', { reason: state.backup.failed })}</p>
      )}
      <BackupList task={task} />
    </Section>
  );
}

function When({ backup: { last, next } }: { readonly backup: KeepingState['backup'] }) {
  // That there is none the list says.
  if (last === null) return null;
  return (
    <p className={styles.quiet}>
      {t('keeping.last', { date: ownTime(new Date(last)) })}{' '}
      {next !== null && t('keeping.next', { date: ownTime(new Date(next)) })}
    </p>
  );
}
