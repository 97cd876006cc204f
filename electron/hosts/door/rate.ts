/** Counts what one caller does. */
export interface Rate {
  /** Notes one try of `key`; the seconds to wait where it was one too many, else 0. */
  take(key: string): number;
  /** The seconds to wait before the next try would be allowed, without noting one. */
  wait(key: string): number;
}

const minute = 60_000;
const mostKeys = 1000;

/** At most `perMinute` tries of each key in any minute. */
export function createRate(perMinute: number, now: () => number = Date.now): Rate {
  const tries = new Map<string, readonly number[]>();
  const recent = (key: string) => (tries.get(key) ?? []).filter((at) => at > now() - minute);
  const wait = (key: string): number => {
    const times = recent(key);
    const first = times[times.length - perMinute];
    return first === undefined ? 0 : Math.max(1, Math.ceil((first + minute - now()) / 1000));
  };
  return {
    wait,
    take(key) {
      const seconds = wait(key);
      if (seconds > 0) return seconds;
      if (tries.size > mostKeys) tries.clear();
      tries.set(key, [...recent(key), now()]);
      return 0;
    },
  };
}
