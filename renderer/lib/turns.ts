/** Lets jobs run one after the other, in the order they were asked for; one given up before its turn is passed over. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    const mine = last.then(() => {
      signal.throwIfAborted();
      return job();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}

export type Turns = ReturnType<typeof createTurns>;
