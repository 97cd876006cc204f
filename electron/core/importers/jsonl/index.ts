import type { Entry, Importer } from '../importer.ts';
import { type LineContext, prepareLine } from './prepare-line.ts';
import { type Line, readLines } from './read-lines.ts';

const named = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const begins = /^(?:\ufeff)?\s*\{\s*"(?:headline|text|id|url|publisher|publishedAt|language|html)"/;

/** Articles under our own field names, one JSON object a line, gzipped or not; what an export writes. */
export const jsonl: Importer = {
  name: 'jsonl',
  recognises: ({ name, head }) => named.test(name) || begins.test(Buffer.from(head).toString('utf8')),
  async *read(source, { from }) {
    const context: LineContext = { capturedAt: source.modifiedAt, tags: new Map() };
    for await (const lines of readLines(source, from)) {
      yield lines.map((line) => entryOf(line, source.path, context));
    }
  },
};

function entryOf(line: Line, path: string, context: LineContext): Entry {
  const source = `${path}:${line.number}`;
  const { mark } = line;
  if (line.bytes === null) return { kind: 'failed', source, reason: 'The line is longer than 64 MiB.', mark };
  const { bytes } = line;
  return {
    kind: 'clip',
    source,
    bytes: bytes.length,
    mark,
    prepare: () => prepareLine(bytes, source, context),
  };
}
