import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';

/** A message of a wire: its bytes from its start of heading on; null where they are too many to hold. */
export interface WireMessage {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** Start of heading, in ISO 646: where a message begins. */
const SOH = 0x01;

/** The messages of a wire's file, one by one, however long it is. What stands before the first, and fill between them, is left out. */
export async function* splitMessages(source: Source): AsyncGenerator<readonly WireMessage[]> {
  let pieces: Buffer[] = [];
  let length = 0;
  let number = 0;
  const take = (): readonly WireMessage[] => {
    const bytes = length > limits.entry ? null : trimFill(Buffer.concat(pieces));
    pieces = [];
    length = 0;
    return bytes !== null && bytes.length === 0 ? [] : [{ number: ++number, bytes }];
  };
  const add = (piece: Buffer): void => {
    length += piece.length;
    if (length > limits.entry) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of source.stream()) {
    const found: WireMessage[] = [];
    let from = 0;
    for (let at = chunk.indexOf(SOH); at >= 0; at = chunk.indexOf(SOH, at + 1)) {
      add(chunk.subarray(from, at));
      found.push(...take());
      from = at;
    }
    add(Buffer.from(chunk.subarray(from)));
    if (found.length > 0) yield found;
  }
  yield take();
}

/** Synchronous idle, nulls, spaces and breaks: lines are filled with them while nothing is sent. */
function trimFill(bytes: Buffer): Buffer {
  const isFill = (byte: number | undefined) =>
    byte === 0 ||
    byte === 0x16 ||
    byte === 0x04 ||
    byte === 0x20 ||
    (byte !== undefined && byte >= 9 && byte <= 13);
  let from = 0;
  let to = bytes.length;
  while (from < to && isFill(bytes[from])) from++;
  while (to > from && isFill(bytes[to - 1])) to--;
  return bytes.subarray(from, to);
}
