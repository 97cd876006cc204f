import type { ArchiveEvent } from '../contract/events.ts';

/** How far a job is, told at most every so often: more would only cost the one who shows it. */
const between = 100;

export interface Progress extends Partial<JobFigures> {
  readonly done: number;
  readonly found: number;
  readonly failed: number;
  readonly current: string;
}

/** How fast a job goes; null where that cannot be said. */
export interface JobFigures {
  /** Items a second since this run began. */
  readonly perSecond: number | null;
  /** Of the files that are read. */
  readonly bytes: { readonly done: number; readonly total: number } | null;
  readonly secondsLeft: number | null;
}

/** @returns a function that tells of progress now or not at all; `last` tells in any case */
export function progressTeller(
  emit: (event: ArchiveEvent) => void,
  job: string,
): { tell(progress: Progress): void; last(progress: Progress): void } {
  let toldAt = Number.NEGATIVE_INFINITY;
  const last = (progress: Progress) => {
    toldAt = performance.now();
    emit({ name: 'job.progressed', job, ...progress });
  };
  return {
    last,
    tell(progress) {
      if (performance.now() - toldAt >= between) last(progress);
    },
  };
}
