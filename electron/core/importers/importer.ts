import type { Incoming } from '../articles/keep.ts';

/** A file to be imported, looked at but not read. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
  /** Its first bytes, unpacked if it is gzipped. */
  readonly head: Uint8Array;
  readonly gzipped: boolean;
  /** When it was last written, ISO 8601: the best guess of when it was taken. */
  readonly modifiedAt: string;
}

/**
 * One thing found in a file. `prepare` does the work that needs no database; what it throws is the reason of a failure.
 * `bytes` is about how much it holds in memory.
 */
export type Entry =
  | {
      readonly kind: 'clip';
      readonly source: string;
      readonly bytes: number;
      readonly prepare: () => Incoming;
    }
  | { readonly kind: 'failed'; readonly source: string; readonly reason: string };

/** One kind of file. */
export interface Importer {
  readonly name: string;
  recognises(file: SourceFile): boolean;
  /** What is in the file, piece by piece; whatever goes wrong in one piece is an entry, and the rest goes on. */
  read(file: SourceFile): AsyncIterable<readonly Entry[]>;
}
