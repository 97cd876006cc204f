import type { Output } from '../../contract/api.ts';
import type { Core } from '../core.ts';

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
