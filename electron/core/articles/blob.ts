import type { Output } from '../../contract/api.ts';
import type { Core } from '../core.ts';

/**
 * The raw bytes of a capture, checked, with the type they were captured as.
 *
 * @param hex their SHA-256
 * @throws not-found, archive-damaged
 */
export function getBlob({ db, blobs }: Pick<Core, 'db' | 'blobs'>, hex: string): Output<'blob.get'> {
  const sha256 = Buffer.from(hex, 'hex');
  const bytes = new Uint8Array(blobs.get(sha256));
  const row = db.get<{ type: string }>(
    'SELECT type FROM capture JOIN blob ON blob.id = capture.blob WHERE sha256 = ? ORDER BY capture.id LIMIT 1',
    sha256,
  );
  return { type: row?.type ?? 'application/octet-stream', bytes };
}
