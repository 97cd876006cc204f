import { createReadStream } from 'node:fs';
import type { Surroundings } from './surroundings.ts';

const chunkSize = 256 * 1024;

/** The bytes of a file on disk from one place to another, or to its end where that comes before. */
export async function* section(
  path: string,
  start: number,
  end: number,
  { signal, onRead }: Pick<Surroundings, 'signal' | 'onRead'>,
): AsyncGenerator<Buffer> {
  signal.throwIfAborted();
  if (end <= start) return;
  let position = start;
  const stream = createReadStream(path, { start, end: end - 1, highWaterMark: chunkSize, signal });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    position += chunk.length;
    onRead(path, position);
    yield chunk;
  }
}
