import { useState } from 'react';
import type { RereadReport } from '../../../electron/contract/rereading.ts';
import { useChanges } from '../../data/changes.ts';
import { type JobProgress, useJobs } from '../../data/jobs.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';

export type RereadState =
  | { readonly stage: 'asking' }
  | { readonly stage: 'running'; readonly progress: JobProgress | null }
  | { readonly stage: 'done'; readonly report: RereadReport };

export interface Rereading {
  readonly state: RereadState;
  run(): Promise<void>;
  stop(): void;
}

/** Reads captures again. One whose dialog is closed meanwhile goes on, and is told of in a notice. */
export function useRereading(ids: readonly string[] | null): Rereading {
  const { client, notices, queries } = useSession();
  const changes = useChanges();
  const jobs = useJobs();
  const [job, setJob] = useState<string | null>(null);
  const [report, setReport] = useState<RereadReport | null>(null);
  const stateOf = (): RereadState => {
    if (report) return { stage: 'done', report };
    return job === null ? { stage: 'asking' } : { stage: 'running', progress: jobs.get(job) ?? null };
  };
  return {
    state: stateOf(),
    async run() {
      const name = `reread-${Date.now()}`;
      setJob(name);
      try {
        const wanted = ids === null ? { older: true } : { ids: [...ids] };
        const done = await client.call('article.reread', { ...wanted, job: name });
        setReport(done);
        if (done.changed > 0) changes.record(t('rereading.readAnewMany', { count: done.changed }), done.undo);
        await queries.invalidateQueries();
      } catch (error) {
        setJob(null);
        notices.fail(error);
      }
    },
    stop() {
      if (job !== null) client.call('job.cancel', { job }).catch(notices.fail);
    },
  };
}
