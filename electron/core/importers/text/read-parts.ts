import type { Mark } from '../importer.ts';
import { limits } from '../limits.ts';
import type { Source } from '../source/source.ts';
import type { Separator } from './separator.ts';

/** A clip of a file of several; `bytes` is null where it was too large to be held. */
export interface Part {
  readonly number: number;
  /** Where it begins: its first byte, and its number. */
  readonly mark: Mark;
  readonly bytes: Buffer | null;
}

const newline = 0x0a;
/** No line that parts clips is longer. */
const longestLine = 400;

/** The clips of a file, one after the other, without ever holding the file. @param from the mark of the first one wanted */
export async function* readParts(
  source: Pick<Source, 'stream'>,
  { line, heads }: Separator,
  from: Mark | null,
): AsyncGenerator<Part> {
  let kept: Buffer[] = [];
  let size = 0;
  let begin = from?.at ?? 0;
  let number = from?.item ?? 1;
  const finish = (): readonly Part[] => {
    const bytes = size > limits.entry ? null : Buffer.concat(kept);
    const mark = { at: begin, item: number };
    kept = [];
    begin += size;
    size = 0;
    if (bytes?.every((byte) => byte <= 0x20)) return [];
    return [{ number: number++, mark, bytes }];
  };
  const add = (bytes: Buffer) => {
    size += bytes.length;
    if (size > limits.entry) kept = [];
    else kept.push(bytes);
  };
  for await (const bytes of linesOf(source.stream(begin))) {
    const parts = bytes.length <= longestLine && line.test(bytes.toString('latin1').replace(/\r?\n$/, ''));
    if (parts) yield* finish();
    if (parts && !heads) begin += bytes.length;
    else add(bytes);
  }
  yield* finish();
}

/** Lines with their ends; one that is long comes in pieces, of which none is mistaken for a short one. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      yield bytes.subarray(from, at + 1);
      from = at + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > longestLine) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) yield rest;
}
