import type { Source } from './source.ts';

/** A folder, on disk or in a zip, and all below it. */
export interface Tree {
  /** For the record, as a source's. */
  readonly path: string;
  /** In how many containers it is: 0 for a folder on disk. */
  readonly depth: number;
  /** What two ways to one folder have in common: links may lead to it twice. */
  place(): Promise<string>;
  /** What lies directly in it, in the order of names; those of folders end in `/`. */
  names(): Promise<readonly string[]>;
  /** The path, for the record, of what lies directly in it. */
  pathOf(name: string): string;
  /** A folder directly in it, by its name with or without the `/`. */
  folder(name: string): Tree;
  /**
   * A file directly in it, of those that `names` gives.
   *
   * @throws unreadable where it cannot be opened
   */
  open(name: string): Promise<Source>;
  /**
   * A file in it or below it.
   *
   * @param path as `Source.sibling` takes it
   * @returns null where there is none, or the path leads out of the tree
   */
  file(path: string): Promise<Source | null>;
}
