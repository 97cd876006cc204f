import type { Output } from '../../contract/api.ts';
import { understand } from '../capture/understand.ts';
import type { FetchPage } from './fetch-page.ts';

/**
 * Fetches a page or a PDF and understands it, without storing anything.
 *
 * @throws as `FetchPage` does; unreadable
 */
export async function fetchClip(
  fetchPage: FetchPage,
  address: string,
  now: Date,
): Promise<Output<'clip.fetch'>> {
  const { url, headers, bytes } = await fetchPage(address);
  const capturedAt = now.toISOString();
  const said = headers['content-type'] ?? null;
  const { clip, reading } = await understand({ bytes, type: said, url, capturedAt, source: url });
  return { url, type: clip.type, base64: Buffer.from(bytes).toString('base64'), capturedAt, reading };
}
