import type { CallName, Input, Output } from '../contract/api.ts';
import { ArchiveError } from '../contract/errors.ts';
import type { ArchiveEvent } from '../contract/events.ts';
import type { Reply, Request } from '../contract/transport.ts';

/** A way to an open archive, the same whether it is in this thread or in others. */
export interface ArchiveClient {
  /** Never rejects: what goes wrong is in the reply. */
  send(request: Request): Promise<Reply>;
  /** Tells of every event until the returned function is called. */
  on(listener: (event: ArchiveEvent) => void): () => void;
  /** Waits for what is being written, then closes the archive and frees its lock. */
  close(): Promise<void>;
}

/**
 * One call by name, typed.
 *
 * @throws ArchiveError with the reply's code and message
 */
export async function call<N extends CallName>(
  client: Pick<ArchiveClient, 'send'>,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const reply = await client.send({ name, input });
  if (!reply.ok) throw new ArchiveError(reply.error.code, reply.error.message);
  return reply.value as Output<N>;
}

/** The answer to a call that is the program's where no program has the archive open. */
export const notHere = (name: string): Reply<never> => ({
  ok: false,
  error: { code: 'not-allowed', message: `“${name}” is for the program that has the archive open.` },
});
