/**
 * The closed list of what can go wrong, as seen from outside.
 *
 * - `bad-input`: the caller's input does not fit the schema, or names something impossible
 * - `not-found`: no such article, tag, blob, file
 * - `archive-locked`: another program writes to this archive
 * - `busy`: something is under way in this archive that it cannot go together with; the message names it
 * - `archive-too-new`: the archive was written by a newer Pressmark
 * - `archive-damaged`: the archive's file cannot be read as one
 * - `archive-read-only`: the archive can be read but not changed, see the message for why
 * - `unreadable`: a clip or file could not be understood
 * - `too-large`: over a stated limit
 * - `cancelled`: the caller gave up
 * - `superseded`: a newer call of the same kind took this one's place
 * - `not-allowed`: wrong token, host, origin or sender
 * - `io`: the disk or file system refused
 * - `internal`: a fault of Pressmark itself
 */
export const errorCodes = [
  'bad-input',
  'not-found',
  'archive-locked',
  'busy',
  'archive-too-new',
  'archive-damaged',
  'archive-read-only',
  'unreadable',
  'too-large',
  'cancelled',
  'superseded',
  'not-allowed',
  'io',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Thrown anywhere behind the contract; `dispatch` makes it a Reply. The message names the thing and says what to do. */
export class ArchiveError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'ArchiveError';
    this.code = code;
  }
}
