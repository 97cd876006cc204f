import type { Choices } from '../archive/choices.ts';

/** What every source of one import shares. */
export interface Surroundings {
  readonly now: () => Date;
  /** Aborted when the import is stopped. */
  readonly signal: AbortSignal;
  /** Told how far a file on disk has been read. */
  readonly onRead: (path: string, position: number) => void;
  /** Told of what came with another archive beside its articles; not given where nobody wants it. */
  readonly onChoices?: (choices: Choices) => void;
  /** A new empty place on disk for a copy of a member; it goes with the import. */
  readonly spool: () => Promise<string>;
}
