import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { ArchiveError } from '../../contract/errors.ts';
import { programVersion } from '../version.ts';
import { isPublicAddress } from './public-address.ts';

/** How far a fetch may go: bytes as unpacked, milliseconds for all of it, redirects one after another. */
export interface FetchLimits {
  readonly bytes: number;
  readonly ms: number;
  readonly redirects: number;
}

export const fetchLimits: FetchLimits = { bytes: 20 * 1024 * 1024, ms: 20_000, redirects: 5 };

/** What a site gave. `url` is where it was found in the end; `bytes` are unpacked, and none where the site said 304. */
export interface Fetched {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface FetchAsk {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Whether an answer other than 200 and 304 is given as it is. */
  readonly anyStatus?: boolean;
}

/**
 * Fetches what lies at an http or https address, by the person's word and no other. An answer other than 200 and 304 is an error.
 *
 * @throws ArchiveError `bad-input` for what is no such address, `not-allowed` for one on this machine or in its network, `too-large`,
 * `io` where the site does not answer in time or refuses, `cancelled`
 */
export type FetchPage = (url: string, ask?: FetchAsk) => Promise<Fetched>;

export interface FetcherOptions {
  readonly limits?: Partial<FetchLimits>;
  /** For tests against a server of their own; there is no setting for it. */
  readonly isAllowed?: (address: string) => boolean;
  readonly resolve?: LookupFunction;
}

const usualHeaders = {
  'user-agent': `Pressmark/${programVersion} (an archive on one person's machine; fetches only what that person asks for)`,
  accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.5',
};

/** Makes a fetcher that can reach nothing but the open internet. */
export function createFetcher(options: FetcherOptions = {}): FetchPage {
  const { isAllowed = isPublicAddress } = options;
  const limits = { ...fetchLimits, ...options.limits };
  const connect = { lookup: guarded(isAllowed, options.resolve ?? lookUp), timeout: limits.ms };
  const dispatcher = new Agent({ connect, connections: 4, keepAliveTimeout: 1000 });

  return async (url, { headers = {}, signal, anyStatus = false } = {}) => {
    const inTime = AbortSignal.timeout(limits.ms);
    const both = signal ? AbortSignal.any([inTime, signal]) : inTime;
    try {
      const { response, at } = await follow(
        url,
        async (next) => {
          refuseLiteral(next, isAllowed);
          return fetch(next, {
            dispatcher,
            redirect: 'manual',
            signal: both,
            headers: { ...usualHeaders, ...headers },
          });
        },
        limits.redirects,
      );
      if (!anyStatus && response.status !== 200 && response.status !== 304) {
        throw new ArchiveError(
          'io',
          `${hostOf(at)} answered ${response.status} ${response.statusText}.`.replace(' .', '.'),
        );
      }
      const bytes = await readBody(response, limits.bytes);
      return { url: at.href, status: response.status, headers: Object.fromEntries(response.headers), bytes };
    } catch (error) {
      throw explain(error, url, { late: inTime.aborted, stopped: signal?.aborted ?? false, limits });
    }
  };
}

/** Every step of a redirect is looked at as the first address was. */
async function follow(url: string, ask: (url: URL) => Promise<Response>, most: number) {
  let at = webAddress(url);
  for (let step = 0; ; step++) {
    const response = await ask(at);
    const to = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || to === null) return { response, at };
    await response.body?.cancel();
    if (step === most) throw new ArchiveError('io', `${hostOf(at)} sent us on more than ${most} times.`);
    if (!URL.canParse(to, at.href))
      throw new ArchiveError('io', `${hostOf(at)} sent us on to what is no address.`);
    at = webAddress(new URL(to, at.href).href);
  }
}

function webAddress(text: string): URL {
  if (!URL.canParse(text)) throw new ArchiveError('bad-input', `“${text.slice(0, 200)}” is no address.`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ArchiveError('bad-input', `Only http and https are fetched, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ArchiveError('bad-input', 'An address with a name and password in it is not fetched.');
  }
  url.hash = '';
  return url;
}

const hostOf = ({ host }: URL): string => host;

const refusal = (host: string) =>
  new ArchiveError(
    'not-allowed',
    `${host} is on this machine or in its own network, and Pressmark fetches from the open internet only.`,
  );

/** No name is looked up for a host that is an address already; the URL's own parser has brought `0x7f.1` and its like into shape. */
function refuseLiteral({ hostname }: URL, isAllowed: (address: string) => boolean): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isAllowed(address)) throw refusal(hostname);
}

/** The very addresses that were looked at are connected to, so a name cannot mean another machine a moment later. */
function guarded(isAllowed: (address: string) => boolean, resolve: LookupFunction): LookupFunction {
  return (hostname, options, done) =>
    resolve(hostname, { ...options, all: true }, (error, found, family) => {
      const addresses = Array.isArray(found) ? found : [{ address: String(found), family: family ?? 4 }];
      if (error) return done(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
        return done(refusal(hostname), []);
      }
      if (options.all) return done(null, addresses);
      return done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
    });
}

async function readBody(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const declared = Number(response.headers.get('content-length') ?? 0);
  for await (const chunk of declared > most ? [] : (response.body ?? [])) {
    size += chunk.length;
    if (size > most) break;
    chunks.push(chunk);
  }
  if (Math.max(size, declared) > most) {
    await response.body?.cancel().catch(() => {});
    throw new ArchiveError('too-large', `What lies there is over ${Math.round(most / 1024 / 1024)} MB.`);
  }
  return Buffer.concat(chunks);
}

interface Circumstances {
  readonly late: boolean;
  readonly stopped: boolean;
  readonly limits: FetchLimits;
}

function explain(error: unknown, url: string, { late, stopped, limits }: Circumstances): ArchiveError {
  const known = [error, error instanceof Error ? error.cause : null].find(
    (one) => one instanceof ArchiveError,
  );
  if (known) return known;
  if (stopped) return new ArchiveError('cancelled', 'Given up.');
  const host = URL.canParse(url) ? new URL(url).host : url;
  if (late)
    return new ArchiveError('io', `${host} did not answer in ${limits.ms / 1000} seconds.`, { cause: error });
  return new ArchiveError('io', `${host} cannot be reached: ${reasonOf(error)}.`, { cause: error });
}

const plainReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such site, or this machine is offline',
  EAI_AGAIN: 'this machine is offline',
  ECONNREFUSED: 'it refuses',
  ECONNRESET: 'it broke off',
};

function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return plainReasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
