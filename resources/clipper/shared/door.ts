import { doorHeader, doorPorts } from '../../../electron/contract/door-address.ts';
import { type Remembered, remember, remembered } from './settings.ts';

/** How long Pressmark may take to say hello, and to take a clip, in milliseconds. */
const helloMs = 1500;
const clipMs = 120_000;

export interface DoorAnswer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface DoorAsk {
  readonly token?: string | null;
  readonly json?: unknown;
  readonly form?: FormData;
  readonly ms?: number;
}

/** One request to the door; rejects where nothing answers. */
export async function askDoor(address: string, path: string, ask: DoorAsk = {}): Promise<DoorAnswer> {
  const { token, json, form, ms = clipMs } = ask;
  const body = form ?? (json === undefined ? undefined : JSON.stringify(json));
  const response = await fetch(`${address}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      [doorHeader]: '1',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(ms),
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, json: (await response.json()) as DoorAnswer['json'] };
}

const isPressmark = async (address: string): Promise<boolean> => {
  const { status, json } = await askDoor(address, '/ping', { ms: helloMs });
  return status === 200 && json.product === 'Pressmark' && json.api === 1;
};

/** Every door that is open: the remembered one first, then the usual ports. */
async function openDoors(first: string): Promise<readonly string[]> {
  const addresses = [...new Set([first, ...doorPorts.map((port) => `http://127.0.0.1:${port}`)])];
  const open = await Promise.all(addresses.map((address) => isPressmark(address).catch(() => false)));
  return addresses.filter((_, i) => open[i]);
}

async function letsIn(address: string, token: string | null): Promise<boolean> {
  if (token === null) return false;
  const answer = await askDoor(address, '/clips/status', { token, json: { urls: [] }, ms: helloMs }).catch(
    () => null,
  );
  return answer?.status === 200;
}

export type Found =
  | { readonly state: 'paired'; readonly address: string; readonly token: string }
  | { readonly state: 'unpaired'; readonly address: string }
  | { readonly state: 'closed' };

/**
 * Finds Pressmark. Two archives may be open at once, each with a door of its own: it is the one that knows our token; an open door
 * that does not know it is where to pair.
 */
export async function findDoor(): Promise<Found> {
  const { address, token }: Remembered = await remembered();
  if (token !== null && (await letsIn(address, token))) return { state: 'paired', address, token };
  const open = await openDoors(address);
  for (const each of open) {
    if (token === null || !(await letsIn(each, token))) continue;
    await remember({ address: each });
    return { state: 'paired', address: each, token };
  }
  const [nearest] = open;
  return nearest === undefined ? { state: 'closed' } : { state: 'unpaired', address: nearest };
}
