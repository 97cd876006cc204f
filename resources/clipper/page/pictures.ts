import { toDataUrl } from '../shared/data-url.ts';
import type { FetchedPicture } from '../shared/messages.ts';
import { bestSource } from './best-source.ts';

/** What pictures may take of a clip. */
export interface PictureLimits {
  readonly count: number;
  /** Bytes of one and of all. */
  readonly each: number;
  readonly all: number;
  /** How long all of them may take, in milliseconds. */
  readonly ms: number;
}

export const pictureLimits: PictureLimits = {
  count: 80,
  each: 6 * 1024 * 1024,
  all: 24 * 1024 * 1024,
  ms: 20_000,
};

/** At once: more would not be faster, and pages' servers are not ours to hurry. */
const together = 6;

/** How to fetch one picture where the page itself may not. */
export type AskBackground = (url: string) => Promise<FetchedPicture | null>;

export interface Lifted {
  /** `data:` addresses by the pictures' own. */
  readonly byAddress: ReadonlyMap<string, string>;
  /** How many there were to lift. */
  readonly found: number;
}

async function inPage(url: string, each: number, signal: AbortSignal): Promise<string | null> {
  const sameOrigin = new URL(url).origin === location.origin;
  const response = await fetch(url, {
    cache: 'force-cache',
    credentials: sameOrigin ? 'same-origin' : 'omit',
    signal,
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/^image\//i.test(type)) return null;
  const blob = await response.blob();
  return blob.size > each ? null : toDataUrl(blob);
}

/** Fetches pictures, from the browser's own cache where it has them. What is over a limit or cannot be had keeps its address. */
export async function liftPictures(
  images: readonly HTMLImageElement[],
  askBackground: AskBackground,
  limits: PictureLimits = pictureLimits,
): Promise<Lifted> {
  const addresses = [...new Set(images.map(bestSource).filter((url) => url !== null))];
  const waiting = addresses.slice(0, limits.count);
  const byAddress = new Map<string, string>();
  const signal = AbortSignal.timeout(limits.ms);
  let left = limits.all;
  const take = (url: string, data: string | null | undefined): void => {
    if (!data || data.length * 0.75 > Math.min(left, limits.each)) return;
    left -= data.length * 0.75;
    byAddress.set(url, data);
  };
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined && !signal.aborted; url = waiting.shift()) {
      const data = await inPage(url, limits.each, signal).catch(() => null);
      take(url, data ?? (await askBackground(url).catch(() => null))?.dataUrl);
    }
  };
  const late = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  await Promise.race([Promise.all(Array.from({ length: together }, work)), late]);
  return { byAddress, found: addresses.length };
}
