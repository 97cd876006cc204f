import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';

/** An element of a list of JSON: its bytes as they stand, null where they are too many to hold. */
export interface JsonElement {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/**
 * The elements of a file that is one list of JSON, one by one, however long the list is.
 *
 * @throws unreadable where the list is not closed
 */
export async function* jsonElements(source: Source): AsyncGenerator<readonly JsonElement[]> {
  const scanner = createScanner();
  const element = createGatherer();
  let number = 0;
  for await (const chunk of source.stream()) {
    const found: JsonElement[] = [];
    let from = scanner.isWithin() ? 0 : chunk.length;
    for (let at = 0; at < chunk.length; at++) {
      const what = scanner.step(chunk[at] ?? 0);
      if (what === 'list') from = at + 1;
      if (what !== 'end') continue;
      element.add(chunk.subarray(from, at));
      const bytes = element.take();
      if (bytes === null || !bytes.every(isSpace)) found.push({ number: ++number, bytes });
      from = scanner.isWithin() ? at + 1 : chunk.length;
    }
    element.add(Buffer.from(chunk.subarray(from)));
    yield found;
  }
  if (scanner.isWithin()) {
    throw new ArchiveError('unreadable', `The list ends in the middle, after ${number} items.`);
  }
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** The bytes of one element from several chunks; null once they are more than one entry may hold. */
function createGatherer() {
  let pieces: Buffer[] = [];
  let length = 0;
  return {
    add(piece: Buffer): void {
      length += piece.length;
      if (length > limits.entry) pieces = [];
      else if (piece.length > 0) pieces.push(piece);
    },
    take(): Buffer | null {
      const bytes = length > limits.entry ? null : Buffer.concat(pieces);
      pieces = [];
      length = 0;
      return bytes;
    },
  };
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const isOpen = (byte: number): boolean => byte === 0x5b || byte === 0x7b;
const isClose = (byte: number): boolean => byte === 0x5d || byte === 0x7d;

/** Follows brackets and quotes. `list`: here the list begins; `end`: an element ends before this byte. */
function createScanner() {
  let depth = 0;
  let inText = false;
  let escaped = false;
  const inside = (byte: number): void => {
    if (escaped) escaped = false;
    else if (byte === backslash) escaped = true;
    else if (byte === quote) inText = false;
  };
  return {
    isWithin: () => depth > 0,
    step(byte: number): 'list' | 'end' | null {
      if (inText) {
        inside(byte);
        return null;
      }
      if (byte === quote) inText = true;
      else if (isOpen(byte)) return depth++ === 0 ? 'list' : null;
      else if (isClose(byte)) return --depth === 0 ? 'end' : null;
      else if (byte === comma && depth === 1) return 'end';
      return null;
    },
  };
}
