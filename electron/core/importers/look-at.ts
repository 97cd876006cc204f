import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { ArchiveError } from '../../contract/errors.ts';
import type { SourceFile } from './importer.ts';

const headLength = 4096;

/**
 * Looks at a file's beginning, to know what it is.
 *
 * @param now no file was taken later
 * @throws unreadable for what is no file
 */
export async function lookAt(path: string, now: Date): Promise<SourceFile> {
  const handle = await open(path, 'r');
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new ArchiveError('unreadable', 'It is neither a file nor a folder.');
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    const head = buffer.subarray(0, bytesRead);
    const gzipped = head[0] === 0x1f && head[1] === 0x8b;
    const modified = Math.min(stat.mtimeMs, now.getTime());
    return {
      path,
      size: stat.size,
      head: gzipped ? beginningOf(head) : head,
      gzipped,
      modifiedAt: new Date(modified).toISOString(),
    };
  } finally {
    await handle.close();
  }
}

/** As much as can be unpacked of a gzip that ends in the middle. */
function beginningOf(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 });
  } catch {
    return new Uint8Array();
  }
}
