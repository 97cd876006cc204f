import type { Incoming } from '../articles/keep.ts';
import type { Source } from './source/source.ts';
import type { Surroundings } from './source/surroundings.ts';
import type { Tree } from './source/tree.ts';

/**
 * Where reading may start again. `at` is the importer's own: a byte's offset, a member's number. `item` is the number, from 1, of the
 * entry that begins there, where the importer counts them; `inner` is the place within a member. Kept as JSON between two runs.
 */
export interface Mark {
  readonly at: number;
  readonly item?: number;
  readonly inner?: Mark;
}

/**
 * One thing found in a source.
 *
 * - `source`: where it is, for the record and for a failure's line: the source's path, and in it a number or a name (`a.enex:12`)
 * - `bytes`: about how many it holds in memory until it is kept; batches are made by it
 * - `prepare`: the work that needs no database, done when the entry's turn comes; what it throws is the reason of its failure
 * - `mark`: where reading may start again so that this entry comes first, or some entry before it that has the same mark. Without one
 *   an interrupted source is read again from the last mark, or from its beginning, and as many entries as were kept are passed over
 *   unprepared.
 */
export type Entry =
  | {
      readonly kind: 'clip';
      readonly source: string;
      readonly bytes: number;
      readonly mark?: Mark;
      readonly prepare: () => Incoming | Promise<Incoming>;
    }
  | { readonly kind: 'failed'; readonly source: string; readonly reason: string; readonly mark?: Mark };

/** What an importer is given beside its source. `signal`: streams of sources end by it of themselves. */
export interface ReadContext extends Surroundings {
  /** The mark of an entry that an interrupted run had come to; null: from the beginning. An importer that gives no marks passes it over. */
  readonly from: Mark | null;
  /**
   * What is in a member (an entry of a zip, an attachment, see `memberSource`), read by whichever importer knows it. Containers in
   * containers deeper than `limits.depth` are a failure.
   */
  member(source: Source, from: Mark | null): AsyncIterable<readonly Entry[]>;
  /** What is in a folder, likewise. */
  tree(tree: Tree, from: Mark | null): AsyncIterable<readonly Entry[]>;
}

/**
 * One kind of file. The order of entries must be the same whenever the same bytes are read: an interrupted import counts on it.
 */
export interface Importer {
  /** A word in kebab-case: `enex`. */
  readonly name: string;
  /** By content: `source.head`. A name may only decide what the content leaves open. */
  recognises(source: Source): boolean;
  /**
   * What is in the source, piece by piece. Whatever goes wrong in one piece is an entry, and the rest goes on; what is thrown ends this
   * source, and is told as its failure, and the rest of the import goes on.
   */
  read(source: Source, context: ReadContext): AsyncIterable<readonly Entry[]>;
}

/** One kind of folder, on disk or in a zip: an export of many files that belong together. */
export interface TreeImporter {
  readonly name: string;
  /** @param names what lies directly in it, sorted; those of folders end in `/` */
  recognises(names: readonly string[]): boolean;
  /** Everything in it: no other importer looks at the files of a folder that was recognised. */
  read(tree: Tree, context: ReadContext): AsyncIterable<readonly Entry[]>;
}
