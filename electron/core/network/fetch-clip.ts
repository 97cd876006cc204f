import type { Output } from '../../contract/api.ts';
import { readClip } from '../capture/read-clip.ts';
import type { FetchPage } from './fetch-page.ts';

/**
 * Fetches a page and understands it, without storing anything.
 *
 * @throws as `FetchPage` does; unreadable
 */
export async function fetchClip(
  fetchPage: FetchPage,
  address: string,
  now: Date,
): Promise<Output<'clip.fetch'>> {
  const { url, headers, bytes } = await fetchPage(address);
  const type = headers['content-type'] ?? null;
  const reading = readClip({ bytes, type, url, capturedAt: now.toISOString(), source: url });
  return { url, type, base64: Buffer.from(bytes).toString('base64'), capturedAt: now.toISOString(), reading };
}
