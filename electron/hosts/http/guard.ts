import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** How many bytes of randomness a token or a session has. */
const secretBytes = 24;

/** Who may come in: one-time sign-in tokens and the sessions they were exchanged for. */
export interface Guard {
  /** The token that the next sign-in takes; a new one once it was used. */
  token(): string;
  /** Spends the token; the session's value for the cookie, or null where it was wrong. */
  signIn(token: string): string | null;
  hasSession(request: IncomingMessage): boolean;
  readonly cookieName: string;
}

/** @param port in the cookie's name, since cookies do not tell ports apart: two archives may be open at once */
export function createGuard(port: number, onNewToken: (token: string) => void): Guard {
  const cookieName = `pressmark-${port}`;
  const sessions = new Set<string>();
  let token = secret();
  return {
    cookieName,
    token: () => token,
    signIn(given) {
      if (!same(given, token)) return null;
      token = secret();
      onNewToken(token);
      const session = secret();
      sessions.add(session);
      return session;
    },
    hasSession(request) {
      const value = cookies(request).get(cookieName);
      return value !== undefined && [...sessions].some((session) => same(session, value));
    },
  };
}

/**
 * Whether a request comes from this machine's own pages: `Host` must name the loopback address it reached (else a site could
 * point its name at us: DNS rebinding) and `Origin`, where a browser sends one, must be ours. A page of another port of this machine
 * is another site's, though browsers send it our cookie.
 *
 * @param opens whether it asks for no more than the interface's page and files, as whoever follows a link to it does
 */
export function isOurs(request: IncomingMessage, port: number, opens: boolean): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  const { host, origin } = request.headers;
  if (!host || !hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' || opens;
}

function cookies(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

function secret(): string {
  return randomBytes(secretBytes).toString('base64url');
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
