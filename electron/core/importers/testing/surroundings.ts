import { testTime } from '../../testing/open-test-archive.ts';
import { createSpool } from '../source/spool.ts';
import type { Surroundings } from '../source/surroundings.ts';

/** What sources share where no import is running: the clock stands still, copies of members go where the system's do. */
export const testSurroundings = (signal: AbortSignal = new AbortController().signal): Surroundings => ({
  now: () => new Date(testTime),
  signal,
  onRead: () => {},
  spool: createSpool().place,
});
