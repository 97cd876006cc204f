import { useState } from 'react';
import { useJobs } from '../../data/jobs.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { percent } from '../../lib/numbers.ts';

/** Long work on the archive's files: how far it is in words, and how it is stopped. */
export interface Task {
  /** What it is, null while none runs. */
  readonly label: string | null;
  readonly words: string;
  readonly share: number | null;
  /** Runs one that nothing else runs beside. @returns undefined where it failed, which is told */
  run<T>(label: string, work: (job: string) => Promise<T>): Promise<T | undefined>;
  stop(): void;
}

export function useTask(): Task {
  const { client, notices, queries } = useSession();
  const jobs = useJobs();
  const [running, setRunning] = useState<{ readonly job: string; readonly label: string } | null>(null);
  const progress = running ? jobs.get(running.job) : undefined;
  const { done = 0, found = 0, current = '' } = progress ?? {};
  const share = found > 0 ? done / found : null;
  return {
    label: running?.label ?? null,
    share,
    words: wordsOf(current, done, found),
    async run(label, work) {
      const job = `keeping-${Date.now()}`;
      setRunning({ job, label });
      try {
        return await work(job);
      } catch (error) {
        notices.fail(error);
        return undefined;
      } finally {
        setRunning(null);
        void queries.invalidateQueries({ queryKey: ['keeping'] });
      }
    },
    stop() {
      if (running) client.call('job.cancel', { job: running.job }).catch(notices.fail);
    },
  };
}

function wordsOf(current: string, done: number, count: number): string {
  if (current === 'database') return t('keeping.copying', { share: percent(count > 0 ? done / count : 0) });
  if (current === 'captures') return t('keeping.captures', { done, count });
  if (current === 'rows') return t('keeping.rows', { done, count });
  return t('keeping.checking');
}
