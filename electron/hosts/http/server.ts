import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Input } from '../../contract/api.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import type { Reply } from '../../contract/transport.ts';
import { type ArchiveClient, call } from '../client.ts';
import { asFailure } from '../dispatch.ts';
import { readJson } from './body.ts';
import { captureDisposition, captureType } from './capture-type.ts';
import { serveFile } from './files.ts';
import { createGuard, type Guard, isOurs } from './guard.ts';
import { capturePolicy, commonHeaders } from './headers.ts';
import { type HttpLimits, httpLimits } from './limits.ts';
import { createUploads, type Uploads } from './uploads.ts';

export interface HttpHostOptions {
  readonly client: ArchiveClient;
  /** The built interface. */
  readonly rendererDir: string;
  /** 0: any free one. */
  readonly port: number;
  readonly log: (line: string) => void;
  /** Told the address to sign in with when a token was spent and another takes its place. */
  readonly onAddress: (address: string) => void;
  readonly limits?: Partial<HttpLimits>;
}

export interface HttpHost {
  /** The address to sign in with, once. */
  address(): string;
  readonly port: number;
  close(): Promise<void>;
}

const requestSchema = z.object({ name: z.string(), input: z.unknown(), supersedes: z.string().optional() });

/**
 * Serves the interface and the archive on the loopback address, to whoever has signed in.
 *
 * @throws where the port is taken
 */
export async function createHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const { client, log } = options;
  const limits = { ...httpLimits, ...options.limits };
  const server = createServer({ connectionsCheckingInterval: Math.min(1000, limits.headMs) });
  server.headersTimeout = limits.headMs;
  server.requestTimeout = limits.requestMs;
  server.maxConnections = limits.connections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const addressOf = (token: string) => `http://127.0.0.1:${port}/?token=${token}`;
  const guard = createGuard(port, (token) => options.onAddress(addressOf(token)));
  const uploads = createUploads();
  server.on('request', (request, response) => {
    answer(request, response, { client, guard, port, log, uploads, rendererDir: options.rendererDir }).catch(
      (error) => {
        const reply = asFailure(error, `${request.method} ${request.url?.split('?')[0]}`, log);
        if (response.headersSent) response.destroy();
        else sendReply(response, reply);
      },
    );
  });
  return {
    port,
    address: () => addressOf(guard.token()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          uploads.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Context {
  readonly client: ArchiveClient;
  readonly guard: Guard;
  readonly port: number;
  readonly rendererDir: string;
  readonly log: (line: string) => void;
  readonly uploads: Uploads;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const url = request.url?.startsWith('/') ? URL.parse(`http://127.0.0.1${request.url}`) : null;
  if (!url) return refuse(response, 'This is no address.', 400);
  const { pathname } = url;
  const isRead = request.method === 'GET';
  const ofSession = ['/api/', '/blob/', '/page/'].some((start) => pathname.startsWith(start));
  if (!isOurs(request, context.port, isRead && !ofSession))
    return refuse(response, 'This address is not meant for you.');
  if (isRead && pathname === '/' && url.searchParams.has('token'))
    return signIn(url, response, context.guard);
  if (ofSession) return answerSession(request, response, context);
  if (!isRead) return refuse(response, 'Pages are only read.', 405);
  return serveFile(context.rendererDir, pathname, response);
}

/** What only who has signed in may have. */
async function answerSession(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  const [pathname = ''] = (request.url ?? '').split('?');
  const isRead = request.method === 'GET';
  if (!context.guard.hasSession(request))
    return refuse(response, 'Sign in with the address that Pressmark printed.', 401);
  if (request.method === 'POST' && pathname === '/api/call') return carry(request, response, context);
  if (request.method === 'POST' && pathname.startsWith('/api/upload'))
    return upload(request, response, context);
  if (isRead && pathname === '/api/events') return stream(response, context.client);
  if (isRead && pathname.startsWith('/blob/'))
    return sendBlob({ sha256: pathname.slice('/blob/'.length), as: 'kept' }, response, context.client);
  if (isRead && pathname.startsWith('/page/'))
    return sendBlob({ sha256: pathname.slice('/page/'.length), as: 'page' }, response, context.client);
  return sendReply(response, { ok: false, error: { code: 'not-found', message: 'There is no such call.' } });
}

function signIn(url: URL, response: ServerResponse, guard: Guard): void {
  const session = guard.signIn(url.searchParams.get('token') ?? '');
  // A spent token may belong to a browser that is signed in already: the page itself says when it is not.
  const cookie = session && {
    'set-cookie': `${guard.cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`,
  };
  response.writeHead(303, { ...commonHeaders, ...cookie, location: '/' }).end();
}

async function carry(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  // Neither can be sent by a foreign page without a preflight, which is never granted.
  if (
    request.headers['x-pressmark'] !== '1' ||
    !request.headers['content-type']?.startsWith('application/json')
  ) {
    return refuse(response, 'Calls are JSON with the header x-pressmark.');
  }
  const body = requestSchema.safeParse(await readJson(request));
  if (!body.success)
    return sendReply(response, {
      ok: false,
      error: { code: 'bad-input', message: 'A call is {name, input}.' },
    });
  const { supersedes, ...rest } = body.data;
  const reply = await context.client.send({
    ...rest,
    ...(supersedes === undefined ? {} : { supersedes: `${request.headers.cookie}${supersedes}` }),
  });
  sendReply(response, reply);
}

/** `POST /api/upload` takes a file in, `POST /api/upload/drop` forgets the upload. */
async function upload(
  request: IncomingMessage,
  response: ServerResponse,
  { uploads }: Context,
): Promise<void> {
  if (request.headers['x-pressmark'] !== '1') return refuse(response, 'Uploads have the header x-pressmark.');
  if (request.url === '/api/upload/drop') {
    uploads.drop(request);
    return sendReply(response, { ok: true, value: null });
  }
  return sendReply(response, { ok: true, value: await uploads.take(request) });
}

function stream(response: ServerResponse, client: ArchiveClient): void {
  response.writeHead(200, { ...commonHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(': hello\n\n');
  const off = client.on((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  response.on('close', off);
}

async function sendBlob(
  asked: Input<'blob.get'>,
  response: ServerResponse,
  client: ArchiveClient,
): Promise<void> {
  const blob = await call(client, 'blob.get', asked);
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': captureType(blob.type),
    'content-length': blob.bytes.length,
    'content-security-policy': capturePolicy,
    'content-disposition': asked.as === 'page' ? 'inline' : captureDisposition(blob.type),
  });
  response.end(blob.bytes);
}

const statusOf: Partial<Record<ErrorCode, number>> = {
  'bad-input': 400,
  'not-allowed': 403,
  'not-found': 404,
  'too-large': 413,
  superseded: 409,
  'archive-locked': 423,
  busy: 423,
};

function sendReply(response: ServerResponse, reply: Reply): void {
  const status = reply.ok ? 200 : (statusOf[reply.error.code] ?? 500);
  response.writeHead(status, { ...commonHeaders, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply));
}

function refuse(response: ServerResponse, message: string, status = 403): void {
  response.writeHead(status, { ...commonHeaders, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ ok: false, error: { code: 'not-allowed', message } } satisfies Reply));
}
