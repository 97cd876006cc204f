import type { IncomingMessage } from 'node:http';
import { ArchiveError } from '../../contract/errors.ts';

/** The largest body taken: a page of 64 MiB in base64, and its envelope. */
export const bodyLimit = 96 * 1024 * 1024;

/**
 * A request's body as JSON.
 *
 * @throws ArchiveError `too-large` over `limit` bytes, `bad-input` where it is no JSON
 */
export async function readJson(request: IncomingMessage, limit = bodyLimit): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Whoever sends too much is still owed an answer, so the request is not destroyed with the loop.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new ArchiveError('too-large', `A call may carry ${limit} bytes at most.`);
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new ArchiveError('bad-input', 'The call is not JSON.', { cause: error });
  }
}
