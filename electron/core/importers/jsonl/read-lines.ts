import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line without its end; `bytes` is null where it was too long to be held. Lines of spaces alone are not told. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const newline = 0x0a;
const chunkSize = 256 * 1024;
const longest = 64 * 1024 * 1024;

/** The lines of a file, some hundred at a time, without ever holding the file. */
export async function* readLines(path: string, gzipped: boolean): AsyncGenerator<readonly Line[]> {
  const splitter = createSplitter();
  for await (const chunk of openStream(path, gzipped)) {
    const lines = splitter.take(chunk);
    if (lines.length > 0) yield lines;
  }
  yield splitter.end();
}

function openStream(path: string, gzipped: boolean): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: chunkSize });
  if (!gzipped) return file;
  const gunzip = createGunzip({ chunkSize });
  // An error of either stream ends the loop that reads from gunzip.
  pipeline(file, gunzip, () => {});
  return gunzip;
}

function createSplitter() {
  let parts: Buffer[] = [];
  let held = 0;
  let overlong = false;
  let number = 0;

  const add = (part: Buffer) => {
    if (overlong) return;
    held += part.length;
    overlong = held > longest;
    if (overlong) parts = [];
    else parts.push(part);
  };
  const finish = (): Line[] => {
    number++;
    const bytes = overlong ? null : trim(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts));
    parts = [];
    held = 0;
    overlong = false;
    return bytes?.length === 0 ? [] : [{ number, bytes }];
  };

  return {
    take(chunk: Buffer): readonly Line[] {
      const lines: Line[] = [];
      let from = 0;
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
        add(chunk.subarray(from, at));
        lines.push(...finish());
        from = at + 1;
      }
      if (from < chunk.length) add(chunk.subarray(from));
      return lines;
    },
    end: (): readonly Line[] => (held > 0 ? finish() : []),
  };
}

/** Drops spaces, a carriage return and a byte order mark at the ends. */
function trim(line: Buffer): Buffer {
  const isSpace = (byte: number | undefined) => byte !== undefined && byte <= 0x20;
  let from = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  let to = line.length;
  while (from < to && isSpace(line[from])) from++;
  while (to > from && isSpace(line[to - 1])) to--;
  return line.subarray(from, to);
}
