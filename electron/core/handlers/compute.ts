import { clipOf } from '../articles/clip-of.ts';
import { understand } from '../capture/understand.ts';
import { fetchClip } from '../network/fetch-clip.ts';
import type { FetchPage } from '../network/fetch-page.ts';
import { createLazyFetcher } from '../network/lazy-fetcher.ts';
import { placeOf } from '../places/place-of.ts';
import type { ComputeHandlers } from './handler.ts';

/** The calls that need no archive. */
export function computeHandlers(
  now: () => Date = () => new Date(),
  fetchPage: FetchPage = createLazyFetcher(),
): ComputeHandlers {
  return {
    'clip.read': async (input) => (await understand(clipOf(input, now()))).reading,
    'clip.fetch': ({ url }) => fetchClip(fetchPage, url, now()),
    'place.look': ({ dir }) => placeOf(dir),
    'job.cancel': () => ({}),
  };
}
