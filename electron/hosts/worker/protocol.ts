import type { ArchiveEvent } from '../../contract/events.ts';
import type { Reply, ReplyError, Request } from '../../contract/transport.ts';

/** What a thread is for: the `kind` of the calls that it carries out. */
export type Role = 'write' | 'read' | 'compute';

/** What a thread is started with. */
export interface ThreadData {
  readonly role: Role;
  readonly dir: string;
  readonly resourcesDir: string | null;
  readonly configDir: string | null;
  readonly program: string;
}

export type ToThread =
  | { readonly kind: 'request'; readonly id: number; readonly request: Request }
  | { readonly kind: 'close' };

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: ReplyError }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: ArchiveEvent }
  | { readonly kind: 'log'; readonly line: string };
