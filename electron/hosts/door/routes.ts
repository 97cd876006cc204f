import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { doorApiVersion, pairingNameSchema } from '../../contract/door.ts';
import { writeSpool } from '../../core/door/spool.ts';
import { programVersion } from '../../core/version.ts';
import { type ArchiveClient, call } from '../client.ts';
import { readJson } from '../http/body.ts';
import { Refusal } from './answer.ts';
import type { Caller } from './caller.ts';
import { readClipBody } from './clip-body.ts';
import type { DoorLimits } from './limits.ts';
import type { Rate } from './rate.ts';

/** What the routes work with. */
export interface DoorParts {
  readonly client: ArchiveClient;
  /** The spool's folder. */
  readonly spool: string;
  readonly limits: DoorLimits;
  readonly rates: { readonly pairing: Rate; readonly wrongTokens: Rate; readonly clips: Rate };
  /** Clips on their way, counted. */
  readonly uploads: { now: number };
  readonly log: (line: string) => void;
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly caller: Caller;
  readonly parts: DoorParts;
}

export interface Answered {
  readonly status: number;
  readonly value: unknown;
}

/**
 * One address of the door. `open` may be asked by an extension that is not paired yet; `unmarked` without our header, since a
 * program that we did not write cannot send it.
 */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly open?: true;
  readonly unmarked?: true;
  answer(asked: Asked): Promise<Answered>;
}

const smallBody = 64 * 1024;
const ok = (value: unknown, status = 200): Answered => ({ status, value });

async function small<S extends z.ZodType>(request: IncomingMessage, schema: S): Promise<z.output<S>> {
  const read = schema.safeParse(await readJson(request, smallBody));
  if (!read.success) throw new Refusal(400, 'The request is not what this address takes.');
  return read.data;
}

function originOf({ origin }: Caller): string {
  if (origin === null) {
    throw new Refusal(
      403,
      'Only an extension can ask. For another program, make a token in Pressmark’s settings.',
    );
  }
  return origin;
}

function patience(seconds: number, message: string): void {
  if (seconds > 0) throw new Refusal(429, message, seconds);
}

/** The pairing that the caller's token belongs to. */
async function pairingOf({ caller, parts: { client, rates } }: Asked): Promise<string> {
  const { origin, token } = caller;
  const key = origin ?? 'program';
  patience(rates.wrongTokens.wait(key), 'Too many wrong tokens.');
  const { id } = await call(client, 'pairing.check', { token, origin });
  if (id !== null) return id;
  rates.wrongTokens.take(key);
  throw new Refusal(401, 'Pair this program with Pressmark first: its token is missing, wrong or revoked.');
}

async function clip(asked: Asked): Promise<Answered> {
  const { client, spool, limits, rates, uploads } = asked.parts;
  const pairing = await pairingOf(asked);
  patience(rates.clips.take(pairing), 'Too many clips at once.');
  if (Number(asked.request.headers['content-length'] ?? 0) > limits.clip) {
    throw new Refusal(413, `A clip may have ${limits.clip} bytes at most.`);
  }
  if (uploads.now >= limits.uploads) throw new Refusal(503, 'Other clips are still on their way.', 1);
  uploads.now++;
  const writer = await writeSpool(spool);
  try {
    const spooled = { ...(await readClipBody(asked.request, writer, limits)), pairing };
    const { clipId } = spooled;
    const { article } = await call(client, 'clip.received', { clipId });
    if (article !== null) return ok({ id: clipId, status: 'already-there', article });
    if (!(await writer.keep(spooled))) return ok({ id: clipId, status: 'already-there', article: null });
    // It is safe now; whoever sent it need not wait until it is read.
    void client.send({ name: 'door.take', input: {} });
    return ok({ id: clipId, status: 'kept', article: null }, 201);
  } finally {
    uploads.now--;
    await writer.discard();
  }
}

/** Every address of the door by its path. */
export const routes: Readonly<Record<string, Route>> = {
  '/ping': {
    method: 'GET',
    open: true,
    unmarked: true,
    answer: async () => ok({ product: 'Pressmark', version: programVersion, api: doorApiVersion }),
  },
  '/pair': {
    method: 'POST',
    open: true,
    async answer({ request, caller, parts: { client, rates } }) {
      const origin = originOf(caller);
      patience(rates.pairing.take(origin), 'Too many requests to pair.');
      const { name } = await small(request, z.object({ name: pairingNameSchema }));
      return ok(await call(client, 'pairing.ask', { name, origin }), 202);
    },
  },
  '/pair/check': {
    method: 'POST',
    open: true,
    async answer({ request, caller, parts: { client } }) {
      const origin = originOf(caller);
      const asked = await small(request, z.object({ request: z.string().max(100) }));
      return ok(await call(client, 'pairing.poll', { ...asked, origin }));
    },
  },
  '/clips': { method: 'POST', answer: clip },
  '/clips/status': {
    method: 'POST',
    async answer(asked) {
      await pairingOf(asked);
      const input = await small(asked.request, z.object({ urls: z.array(z.string().max(4096)).max(100) }));
      return ok(await call(asked.parts.client, 'article.by-address', input));
    },
  },
  '/tags': {
    method: 'GET',
    async answer(asked) {
      await pairingOf(asked);
      const { tags } = await call(asked.parts.client, 'tag.list', {});
      return ok({ tags: tags.map(({ path, count }) => ({ path, count })) });
    },
  },
  // What Karakeep takes from SingleFile (https://docs.karakeep.app/integrations/singlefile), so that extension works unchanged.
  '/api/v1/bookmarks/singlefile': { method: 'POST', unmarked: true, answer: clip },
};
