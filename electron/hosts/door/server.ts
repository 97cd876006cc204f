import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { doorHeader, doorPorts } from '../../contract/door.ts';
import { spoolDir } from '../../core/door/spool.ts';
import { type ArchiveClient, call } from '../client.ts';
import { asFailure } from '../dispatch.ts';
import { Refusal, sendJson, sendPreflight, statusFor } from './answer.ts';
import { type Caller, callerOf } from './caller.ts';
import { type DoorLimits, doorLimits } from './limits.ts';
import { createRate } from './rate.ts';
import { type DoorParts, routes } from './routes.ts';

export interface DoorOptions {
  readonly client: ArchiveClient;
  /** The archive's folder. */
  readonly dir: string;
  readonly log: (line: string) => void;
  /** Tried in order; 0 stands for any free one. */
  readonly ports?: readonly number[];
  readonly limits?: Partial<DoorLimits>;
}

export interface OpenDoor {
  readonly port: number;
  /** Lets nobody in any more; a clip on its way is broken off, and its sender keeps it. */
  close(): Promise<void>;
}

/** How long a refused sender may go on sending before its connection is cut, so that it can hear why. */
const patienceMs = 2000;

/**
 * Opens the clipper's door on the loopback address.
 *
 * @throws where every port is taken
 */
export async function openDoor(options: DoorOptions): Promise<OpenDoor> {
  const { client, dir, log, ports = doorPorts } = options;
  const limits = { ...doorLimits, ...options.limits };
  const server = createServer({ connectionsCheckingInterval: Math.min(1000, limits.headMs) });
  server.headersTimeout = limits.headMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = 5000;
  server.maxConnections = limits.connections;
  const port = await listen(server, ports);
  const parts: DoorParts = {
    client,
    spool: spoolDir(dir),
    limits,
    rates: {
      pairing: createRate(limits.pairing),
      wrongTokens: createRate(limits.wrongTokens),
      clips: createRate(limits.clips),
    },
    uploads: { now: 0 },
    log,
  };
  server.on('request', (request, response) => void receive(request, response, port, parts));
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, ports: readonly number[]): Promise<number> {
  let last: unknown = new Error('No port was named.');
  for (const port of ports) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  parts: DoorParts,
): Promise<void> {
  const caller = callerOf(request, port);
  // Nothing is told to whoever may not ask, not even how to.
  if (!caller) return refuse(request, response, null, new Refusal(403, 'This address is not meant for you.'));
  try {
    const answered = await answer(request, response, caller, parts);
    if (answered) sendJson(response, caller.origin, answered.status, answered.value);
  } catch (error) {
    if (response.headersSent || request.socket.destroyed) return void response.destroy();
    if (error instanceof Refusal) return refuse(request, response, caller.origin, error);
    const reply = asFailure(error, `clipper ${request.method} ${pathOf(request)}`, parts.log);
    if (reply.ok) return;
    const { code, message } = reply.error;
    refuse(request, response, caller.origin, new Refusal(statusFor(code), message));
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, caller: Caller, parts: DoorParts) {
  const path = pathOf(request);
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (request.method === 'OPTIONS') return preflight(request, response, caller, parts);
  if (!route) throw new Refusal(404, 'There is nothing at this address.');
  if (request.method !== route.method) throw new Refusal(405, `This address takes ${route.method} only.`);
  if (!route.unmarked && !caller.marked) throw new Refusal(403, `The header ${doorHeader} is missing.`);
  return route.answer({ request, caller, parts });
}

/** Only an extension that is paired, or is about to be, is granted what its browser asks for it. */
async function preflight(
  request: IncomingMessage,
  response: ServerResponse,
  { origin }: Caller,
  { client }: DoorParts,
): Promise<null> {
  const path = pathOf(request);
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  const may =
    origin !== null &&
    route !== undefined &&
    (route.open || (await call(client, 'pairing.check', { token: null, origin })).paired);
  if (origin === null || !may) throw new Refusal(403, 'Pair this extension with Pressmark first.');
  sendPreflight(request, response, origin);
  return null;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string | null,
  { status, message, retryAfter }: Refusal,
): void {
  sendJson(response, origin, status, { error: message }, retryAfter);
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.destroy(), patienceMs).unref();
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?')[0] ?? '/';
