import type { IncomingMessage } from 'node:http';
import { doorHeader, extensionOriginSchema } from '../../contract/door.ts';

/** Who speaks: an extension, as its browser says, or a program that sends no origin. */
export interface Caller {
  readonly origin: string | null;
  readonly token: string | null;
  /** Whether it sent the header that no page can send unasked. */
  readonly marked: boolean;
}

/**
 * Reads who a request comes from; null for whoever may not speak to the door at all: a name that was pointed at this machine (DNS
 * rebinding: `Host` must name the loopback address), and every web page (`Origin` must be an extension's, where there is one; a
 * picture or a script that a page asks for brings no origin, but its browser says that it comes from another site).
 */
export function callerOf(request: IncomingMessage, port: number): Caller | null {
  const { host, origin, authorization } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return null;
  if (origin !== undefined && !extensionOriginSchema.safeParse(origin).success) return null;
  const marked = request.headers[doorHeader] !== undefined;
  const site = request.headers['sec-fetch-site'];
  if (origin === undefined && !marked && (site === 'cross-site' || site === 'same-site')) return null;
  const token = /^Bearer ([\w-]{16,128})$/i.exec(authorization ?? '')?.[1] ?? null;
  return { origin: origin ?? null, token, marked };
}
