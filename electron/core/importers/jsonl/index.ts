import type { Entry, Importer } from '../importer.ts';
import { type LineContext, prepareLine } from './prepare-line.ts';
import { type Line, readLines } from './read-lines.ts';

const named = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const begins = /^(?:\ufeff)?\s*\{\s*"(?:headline|text|id|url|publisher|publishedAt|language|html)"/;

/** Articles under our own field names, one JSON object a line, gzipped or not; what an export writes. */
export const jsonl: Importer = {
  name: 'jsonl',
  recognises: (file) => named.test(file.path) || begins.test(Buffer.from(file.head).toString('utf8')),
  async *read(file) {
    const context: LineContext = { capturedAt: file.modifiedAt, tags: new Map() };
    for await (const lines of readLines(file.path, file.gzipped)) {
      yield lines.map((line) => entryOf(line, file.path, context));
    }
  },
};

function entryOf(line: Line, path: string, context: LineContext): Entry {
  const source = `${path}:${line.number}`;
  if (line.bytes === null) return { kind: 'failed', source, reason: 'The line is longer than 64 MiB.' };
  const { bytes } = line;
  return {
    kind: 'clip',
    source,
    bytes: bytes.length,
    prepare: () => prepareLine(bytes, source, context),
  };
}
