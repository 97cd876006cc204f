import type { ArchiveEvent } from '../contract/events.ts';
import type { SearchIndex } from './search/index.ts';

/** Brings the index after the store. What goes wrong in it is logged: what is stored is stored, and the index can be made again. */
export interface IndexFollower {
  /** One slice of catching up; true if more is left. */
  step(): boolean;
  /** After a change by hand: makes it findable at once, unless the index is far behind. */
  followNow(): void;
  /** After so many changes of an import: in pieces large enough for the index to be built well. @returns whether it was time for one */
  followImport(changed: number): boolean;
}

/** Articles of one slice, some 70 ms that a person's change waits at most; of 500 it was 300, and all of them were a tenth faster. */
const slice = 100;
/** FTS5 writes a segment a transaction and merges segments later: few large ones cost less than many small ones. */
const importSlice = 700;

export interface FollowerOptions {
  readonly index: SearchIndex;
  readonly emit: (event: ArchiveEvent) => void;
  readonly log: (line: string) => void;
  /** Told of what goes wrong. */
  readonly met?: (error: unknown) => void;
  /** Done each time the index has looked for what it lacks. */
  readonly caughtUp?: () => void;
}

export function createFollower({ index, emit, log, met, caughtUp }: FollowerOptions): IndexFollower {
  let pending = 0;
  let isBehind = true;
  let lastFailure = '';

  const catchUp = (max: number): boolean => {
    try {
      const { done, indexed, articles } = index.catchUp(max);
      if (isBehind || !done) emit({ name: 'index.progressed', indexed, articles });
      isBehind = !done;
      caughtUp?.();
      return isBehind;
    } catch (error) {
      met?.(error);
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (failure !== lastFailure) log(`The index could not follow: ${failure}`);
      lastFailure = failure;
      return false;
    }
  };

  return {
    step: () => isBehind && catchUp(slice),
    followNow: () => {
      catchUp(slice);
    },
    followImport(changed) {
      pending += changed;
      isBehind ||= changed > 0;
      if (pending < importSlice) return false;
      catchUp(pending);
      pending = 0;
      return true;
    },
  };
}
