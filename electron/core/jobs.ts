/** Long work that can be stopped, by the name its caller gave it. */
export interface Jobs {
  /** Runs work with a signal that is aborted by `cancel` or when the archive closes. */
  run<T>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Stops every running job of a name; none running is no fault. */
  cancel(name: string): void;
  cancelAll(): void;
}

/** A thread's jobs: none at first. */
export function createJobs(): Jobs {
  const running = new Set<{ readonly name: string; readonly controller: AbortController }>();
  const stop = (which: (name: string) => boolean) => {
    for (const { name, controller } of running) if (which(name)) controller.abort();
  };
  return {
    async run(name, work) {
      const job = { name, controller: new AbortController() };
      running.add(job);
      try {
        return await work(job.controller.signal);
      } finally {
        running.delete(job);
      }
    },
    cancel: (name) => stop((each) => each === name),
    cancelAll: () => stop(() => true),
  };
}
