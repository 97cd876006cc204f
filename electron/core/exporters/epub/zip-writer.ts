import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Writes a zip entry by entry; no more than one is held. */
export interface ZipWriter {
  /** `stored`: as it is, with nothing before its bytes but its name. */
  add(path: string, bytes: Uint8Array, how?: 'packed' | 'stored'): Promise<void>;
  end(): Promise<void>;
  abandon(): void;
}

/** Zips know no time zone: with the first day they can tell, the same entries give the same bytes everywhere. */
const noTime = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

export function zipWriter(handle: FileHandle): ZipWriter {
  const zip = new ZipFile();
  const output = handle.createWriteStream({ flush: true });
  const done = finished(output);
  done.catch(() => {});
  zip.on('error', (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  return {
    async add(path, bytes, how = 'packed') {
      if (how === 'stored') {
        zip.addBuffer(Buffer.from(bytes), path, { ...noTime, compress: false });
        return;
      }
      const taken = new Promise<void>((resolve) => {
        zip.addReadStreamLazy(path, noTime, (give) => {
          const stream = Readable.from([Buffer.from(bytes)], { objectMode: false });
          stream.once('close', resolve);
          give(null, stream);
        });
      });
      // A disk that is full ends the waiting too.
      await Promise.race([taken, done.then(() => {})]);
      if (output.writableNeedDrain) await Promise.race([once(output, 'drain'), done]);
    },
    async end() {
      zip.end();
      await done;
    },
    abandon: () => output.destroy(),
  };
}
