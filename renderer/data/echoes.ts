/** The archive tells every window of a change, also the one that made it and shows it already. */
export interface Echoes {
  /**
   * A call of this window's own begins, of which the archive will tell once, by just these articles.
   *
   * @returns to be called with the answer: whether anything was changed
   */
  expect(ids: readonly string[]): (isDone: boolean) => void;
  /** Whether what the archive tells of is such a call. Each is good for one: a second word of the same articles is somebody else's. */
  take(ids: readonly string[] | null): boolean;
}

/** How long after the answer an echo may come; one that is lost is not to hide another's change for ever. */
const lateMs = 4000;

interface Expected {
  readonly key: string;
  until: number;
}

const keyOf = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');

export function createEchoes(now: () => number = Date.now): Echoes {
  const awaited = new Set<Expected>();
  return {
    expect(ids) {
      const call: Expected = { key: keyOf(ids), until: Number.POSITIVE_INFINITY };
      awaited.add(call);
      return (isDone) => {
        if (isDone) call.until = now() + lateMs;
        else awaited.delete(call);
      };
    },
    take(ids) {
      if (ids === null) return false;
      if (ids.length === 0) return true;
      for (const call of awaited) if (call.until < now()) awaited.delete(call);
      const key = keyOf(ids);
      const call = [...awaited].find((each) => each.key === key);
      return call !== undefined && awaited.delete(call);
    },
  };
}
