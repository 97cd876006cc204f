import type { BackupSettings } from '../../contract/keeping.ts';

const hour = 3_600_000;
/** A little less than a day and a week: a person who starts Pressmark at nine each morning has one each morning. */
const periods = { daily: 20 * hour, weekly: 6.5 * 24 * hour } as const;

/**
 * When the next backup is to be made, in milliseconds since 1970; null: never by itself. A last one in the future is that of a clock
 * that was wrong, and is not waited for.
 *
 * @param last when the last one was made, null where there is none
 */
export function nextBackup(every: BackupSettings['every'], last: string | null, now: number): number | null {
  if (every === 'never') return null;
  const at = last === null ? Number.NaN : Date.parse(last);
  if (Number.isNaN(at) || at > now + hour) return now;
  return Math.max(now, at + periods[every]);
}
