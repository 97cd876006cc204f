import { ArchiveError } from '../contract/errors.ts';

/** `name`: by which it is told of and stopped; `what`: what it is, as it stands in a sentence: "an import". */
export interface Job {
  readonly name: string;
  readonly what: string;
}

/** Long work that can be stopped, by the name its caller gave it. */
export interface Jobs {
  /**
   * Runs work with a signal that is aborted by `cancel` or when the archive closes.
   *
   * @throws busy once `runAlone` has begun
   */
  run<T>(job: Job, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /**
   * The same for work that puts another in the archive's place. Where it has done so nothing is begun any more: what is stored until
   * the archive is opened anew would go into the one that was set aside.
   *
   * @throws busy while other jobs run, which it names
   */
  runAlone<T>(job: Job, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Why nothing may be begun or changed, null where it may. */
  closed(): ArchiveError | null;
  /** Stops every running job of a name; none running is no fault. */
  cancel(name: string): void;
  cancelAll(): void;
}

/** A thread's jobs: none at first. */
export function createJobs(): Jobs {
  const running = new Set<Job & { readonly controller: AbortController }>();
  let alone: string | null = null;
  const stop = (which: (name: string) => boolean) => {
    for (const { name, controller } of running) if (which(name)) controller.abort();
  };
  const closed = () => (alone === null ? null : busy([alone]));
  const begin = async <T>(job: Job, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const one = { ...job, controller: new AbortController() };
    running.add(one);
    try {
      return await work(one.controller.signal);
    } finally {
      running.delete(one);
    }
  };
  return {
    async run(job, work) {
      const refused = closed();
      if (refused) throw refused;
      return begin(job, work);
    },
    async runAlone(job, work) {
      const refused = closed() ?? (running.size > 0 ? busy([...running].map(({ what }) => what)) : null);
      if (refused) throw refused;
      alone = job.what;
      try {
        return await begin(job, work);
      } catch (error) {
        alone = null;
        throw error;
      }
    },
    closed,
    cancel: (name) => stop((each) => each === name),
    cancelAll: () => stop(() => true),
  };
}

/** @param doing what is under way, each as in `Job` */
export function busy(doing: readonly string[]): ArchiveError {
  const all = [...new Set(doing)].join(', ');
  return new ArchiveError(
    'busy',
    `This archive is busy with ${all}. Wait until that is done, or stop it, and try again.`,
  );
}
