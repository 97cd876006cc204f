const MiB = 1024 * 1024;

/** How much of what is brought from outside is taken. Passing a limit ends one entry, or one container, and is told by its number. */
export const limits = {
  /** Bytes by which an importer knows a file. */
  head: 16 * 1024,
  /** Bytes of one entry: a page with its pictures inside can be large; nothing of this size is news any more. */
  entry: 64 * MiB,
  /** Containers in containers. */
  depth: 3,
  /** Bytes that one byte of a zip or gzip may become, once it has given more than `ratioFrom`. Prose gives 4, a log 20. */
  ratio: 200,
  ratioFrom: 16 * MiB,
  /** Bytes that one container may give in all. */
  unpacked: 256 * 1024 * MiB,
  /** Entries of a zip. */
  members: 500_000,
  /** Milliseconds that the preparing of one entry may take. */
  prepare: 120_000,
  /** Failures that are named; more are only counted. */
  failures: 10_000,
} as const;
