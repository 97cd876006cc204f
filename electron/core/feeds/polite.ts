/** The longest that a failing feed is left alone, in minutes. */
const longest = 24 * 60;

interface Circumstances {
  readonly now: Date;
  /** The person's choice, in minutes; null where nothing is looked at by itself. */
  readonly every: number | null;
  /** How many looks in a row failed. */
  readonly failures: number;
  /** What the site asked for, see `retryAfter`. */
  readonly until: Date | null;
  /** From 0 to 1. */
  readonly chance: number;
}

/**
 * When to look at a feed again: after the chosen time, give or take a tenth, so that not all readers come at once; twice as late after
 * each failure, up to a day; and never before the site's own word.
 */
export function nextLook({ now, every, failures, until, chance }: Circumstances): string | null {
  if (every === null) return null;
  const backedOff = Math.min(Math.max(longest, every), every * 2 ** Math.min(failures, 10));
  const minutes = backedOff * (0.9 + chance * 0.2);
  const at = Math.max(now.getTime() + minutes * 60_000, until?.getTime() ?? 0);
  return new Date(at).toISOString();
}

/** `Retry-After` as seconds or a date (RFC 9110, 10.2.3), at most a week ahead. */
export function retryAfter(value: string | undefined, now: Date): Date | null {
  if (value === undefined) return null;
  const at = /^\d{1,9}$/.test(value) ? now.getTime() + Number(value) * 1000 : Date.parse(value);
  if (Number.isNaN(at) || at <= now.getTime()) return null;
  return new Date(Math.min(at, now.getTime() + 7 * 86_400_000));
}
