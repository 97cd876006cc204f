import { useEffect, useState } from 'react';
import { useSession } from './session.tsx';

export interface JobProgress {
  readonly job: string;
  readonly done: number;
  readonly found: number;
  readonly failed: number;
  readonly current: string;
  readonly perSecond?: number | null;
  readonly bytes?: { readonly done: number; readonly total: number } | null;
  readonly secondsLeft?: number | null;
}

/** How far the running imports and exports have come, by their names; those that are done fall away. */
export function useJobs(): ReadonlyMap<string, JobProgress> {
  const { client } = useSession();
  const [jobs, setJobs] = useState<ReadonlyMap<string, JobProgress>>(new Map());
  useEffect(
    () =>
      client.on((event) => {
        if (event.name !== 'job.progressed') return;
        setJobs((known) => new Map(known).set(event.job, event));
      }),
    [client],
  );
  return jobs;
}
