import type { CallName } from './api.ts';
import type { ErrorCode } from './errors.ts';

/** What every host carries to the archive. `input` is unread until the call's schema has seen it. */
export interface Request {
  readonly name: CallName | (string & {});
  readonly input: unknown;
  /** Of calls that bear the same key, a newer one takes the place of those still waiting; they are answered `superseded`. */
  readonly supersedes?: string;
}

/** What every host carries back: the same over IPC, HTTP and the command line, since a rejected promise loses its type on the way. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ReplyError };

export interface ReplyError {
  readonly code: ErrorCode;
  readonly message: string;
}
