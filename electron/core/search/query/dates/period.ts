import { readNamed } from './named.ts';
import { readNumeric } from './numeric.ts';
import { readRelative } from './relative.ts';

/** A span of time in seconds since 1970: `from` on, and before `to`. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/**
 * A year, month, day or moment in any common form. Days that are written out are days in UTC; those that are reckoned from now
 * (`yesterday`, `last month`, `3 days ago`) are the person's own, in the time zone of this machine.
 *
 * @returns null where it is no date
 */
export function readPeriod(text: string, now: Date): Period | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return (
    readNumeric(trimmed) ?? readRelative(trimmed.toLowerCase(), now) ?? readNamed(trimmed.toLowerCase(), now)
  );
}
