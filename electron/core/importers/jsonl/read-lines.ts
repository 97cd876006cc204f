import type { Mark } from '../importer.ts';
import type { Source } from '../source/source.ts';

/** A line without its end; `bytes` is null where it was too long to be held. Lines of spaces alone are not told. */
export interface Line {
  readonly number: number;
  /** Where it begins: its first byte and its number. */
  readonly mark: Mark;
  readonly bytes: Uint8Array | null;
}

const newline = 0x0a;
const longest = 64 * 1024 * 1024;

/**
 * The lines of a file, some hundred at a time, without ever holding the file. Only `\n` ends one: JSON leaves U+2028 and U+2029 in texts
 * as they are, at which `node:readline` ends lines too.
 *
 * @param from the mark of the first one wanted
 * @param most how many bytes of a line are held
 */
export async function* readLines(
  source: Pick<Source, 'stream'>,
  from: Mark | null,
  most = longest,
): AsyncGenerator<readonly Line[]> {
  const splitter = createSplitter(from, most);
  for await (const chunk of source.stream(from?.at ?? 0)) {
    const lines = splitter.take(chunk);
    if (lines.length > 0) yield lines;
  }
  yield splitter.end();
}

function createSplitter(from: Mark | null, most: number) {
  let parts: Buffer[] = [];
  let held = 0;
  let overlong = false;
  let number = (from?.item ?? 1) - 1;
  let begin = from?.at ?? 0;
  let size = 0;

  const add = (part: Buffer) => {
    size += part.length;
    if (overlong) return;
    held += part.length;
    overlong = held > most;
    if (overlong) parts = [];
    else parts.push(part);
  };
  const finish = (): Line[] => {
    number++;
    const bytes = overlong ? null : trim(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts));
    const mark = { at: begin, item: number };
    begin += size + 1;
    parts = [];
    held = 0;
    size = 0;
    overlong = false;
    return bytes?.length === 0 ? [] : [{ number, mark, bytes }];
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
