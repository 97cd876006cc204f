/**
 * Bytes to be imported: a file on disk, an entry of a zip, a member of a mail. Importers know no other thing, so that each reads the
 * same wherever its bytes are. Nothing is held in memory but what is asked for.
 */
export interface Source {
  /** For the record: a file's path; of a member, its container's path, `!/` and its name within. */
  readonly path: string;
  /** The path's last part. */
  readonly name: string;
  /** How many bytes `stream` gives; null where only reading tells. */
  readonly size: number | null;
  /** How many bytes `raw` gives; null where only reading tells. */
  readonly rawSize: number | null;
  /** When it was last written, ISO 8601, never in the future: the best guess of when it was taken. */
  readonly modifiedAt: string;
  /** The first bytes that `stream` gives, up to `limits.head`. */
  readonly head: Uint8Array;
  /** Whether the bytes are a gzip, which `head`, `stream` and `bytes` unpack and `raw` and `file` leave alone. */
  readonly gzipped: boolean;
  /** What tells whether it is the same as before: its size, its time and a hash of its beginning. */
  readonly identity: string;
  /** In how many containers it is: 0 for a file on disk. */
  readonly depth: number;
  /**
   * The bytes in pieces. It ends with an error where the import is stopped, the bytes are damaged, or more are unpacked than
   * `limits` allow.
   *
   * @param from how many bytes to leave out, by seeking where that can be done
   */
  stream(from?: number): AsyncIterable<Buffer>;
  /** The bytes as they lie there, not unpacked. */
  raw(from?: number): AsyncIterable<Buffer>;
  /**
   * All of it.
   *
   * @param limit how many bytes at most; `limits.entry` if not given
   * @throws too-large where there are more
   */
  bytes(limit?: number): Promise<Buffer>;
  /** The path of a file with the raw bytes, for libraries that read here and there. Of a member it is a copy that goes with the import. */
  file(): Promise<string>;
  /**
   * A companion: a file below the folder that this one is in, be it on disk or in a container.
   *
   * @param path relative, parted by `/`, as it stands in the source once percent-decoded
   * @returns null where there is none, and for a path that is absolute, has `..` in it, or leaves the folder by a link
   */
  sibling(path: string): Promise<Source | null>;
}
