import type { Output } from '../../contract/api.ts';
import { ArchiveError } from '../../contract/errors.ts';
import type { Core } from '../core.ts';
import { sealPage } from './seal-page.ts';

/**
 * The raw bytes of a capture or a picture, checked, with the type they were captured as or have.
 *
 * @param hex their SHA-256
 * @throws not-found, archive-damaged
 */
export function getBlob({ db, blobs }: Pick<Core, 'db' | 'blobs'>, hex: string): Output<'blob.get'> {
  const sha256 = Buffer.from(hex, 'hex');
  const bytes = new Uint8Array(blobs.get(sha256));
  const row = db.get<{ type: string | null }>(
    `SELECT coalesce(
       (SELECT type FROM picture WHERE blob = blob.id LIMIT 1),
       (SELECT type FROM capture WHERE blob = blob.id ORDER BY id LIMIT 1)) AS type
     FROM blob WHERE sha256 = ?`,
    sha256,
  );
  return { type: row?.type ?? 'application/octet-stream', bytes };
}

/**
 * A captured page as it can be looked at, in UTF-8: see `sealPage`.
 *
 * @param hex the SHA-256 of its raw bytes
 * @throws not-found, also where the capture is no page; archive-damaged
 */
export function getSealedPage(core: Pick<Core, 'db' | 'blobs'>, hex: string): Output<'blob.get'> {
  const { type, bytes } = getBlob(core, hex);
  if (!/html/i.test(type))
    throw new ArchiveError('not-found', 'This capture is no page. Its bytes can be saved as a file.');
  return { type: 'text/html; charset=utf-8', bytes: sealPage(bytes, type) };
}
