import { useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../../electron/contract/api.ts';
import { type JobProgress, useJobs } from '../../data/jobs.ts';
import { useSession } from '../../data/session.tsx';
import { accountOf } from './account.ts';

type Wanted = Omit<Input<'export.run'>, 'job'>;

/** What a dialog shows of the export it began. */
export type ExportState =
  | { readonly stage: 'asking' }
  | { readonly stage: 'running'; readonly progress: JobProgress | null }
  | { readonly stage: 'done'; readonly report: Output<'export.run'> };

export interface Export {
  readonly state: ExportState;
  run(wanted: Wanted): Promise<void>;
  stop(): void;
}

/** Writes articles into a folder. One whose dialog is closed meanwhile goes on, and its account is told in a notice. */
export function useExport(): Export {
  const { client, notices } = useSession();
  const jobs = useJobs();
  const [job, setJob] = useState<string | null>(null);
  const [report, setReport] = useState<Output<'export.run'> | null>(null);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  return {
    state: stateOf(job, report, job === null ? null : (jobs.get(job) ?? null)),
    async run(wanted) {
      const name = `export-${Date.now()}`;
      setJob(name);
      try {
        const done = await client.call('export.run', { ...wanted, job: name });
        if (isShown.current) setReport(done);
        else notices.say(accountOf(done));
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

function stateOf(
  job: string | null,
  report: Output<'export.run'> | null,
  progress: JobProgress | null,
): ExportState {
  if (report) return { stage: 'done', report };
  return job === null ? { stage: 'asking' } : { stage: 'running', progress };
}
