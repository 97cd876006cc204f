import type { IncomingMessage, ServerResponse } from 'node:http';
import { doorHeader } from '../../contract/door.ts';
import type { ErrorCode } from '../../contract/errors.ts';

/** A refusal that is not of the archive: it has a status of its own. */
export class Refusal extends Error {
  readonly status: number;
  /** Seconds to wait before another try makes sense. */
  readonly retryAfter: number | null;
  constructor(status: number, message: string, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const statusOf: Partial<Record<ErrorCode, number>> = {
  'bad-input': 400,
  'not-allowed': 403,
  'not-found': 404,
  'too-large': 413,
  'archive-locked': 503,
  busy: 503,
  cancelled: 503,
  io: 507,
};

export const statusFor = (code: ErrorCode): number => statusOf[code] ?? 500;

/** @param origin the extension that may read the answer, null for none: a page may never */
export function sendJson(
  response: ServerResponse,
  origin: string | null,
  status: number,
  value: unknown,
  retryAfter: number | null = null,
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...allowOrigin(origin),
    ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
    // Whoever was refused while still sending would otherwise be read to the end.
    ...(status >= 400 ? { connection: 'close' } : {}),
  });
  response.end(`${JSON.stringify(value)}\n`);
}

/** Says yes to a browser that asks for an extension whether it may send what it wants to send. */
export function sendPreflight(request: IncomingMessage, response: ServerResponse, origin: string): void {
  response.writeHead(204, {
    ...allowOrigin(origin),
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': `authorization, content-type, ${doorHeader}`,
    'access-control-max-age': '600',
    ...(request.headers['access-control-request-private-network'] === 'true'
      ? { 'access-control-allow-private-network': 'true' }
      : {}),
  });
  response.end();
}

const allowOrigin = (origin: string | null): Record<string, string> =>
  origin === null ? { vary: 'origin' } : { vary: 'origin', 'access-control-allow-origin': origin };
