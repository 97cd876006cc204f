import { readClip } from '../../capture/read-clip.ts';
import { clipOfSource } from '../clip-of-source.ts';
import type { Entry, Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import type { Source } from '../source/source.ts';
import { isJson } from '../unread.ts';
import { type Part, readParts } from './read-parts.ts';
import { separatorOf } from './separator.ts';

/**
 * Plain text: no control characters but those that lay out a page, or a byte order mark that says it is UTF-16, and no JSON. One clip a file, or
 * several where what parts them is beyond doubt.
 */
export const text: Importer = {
  name: 'text',
  recognises: (source) => hasUtf16Mark(source.head) || (source.head.every(mayStandInText) && !isJson(source)),
  async *read(source, { from }) {
    const separator = hasUtf16Mark(source.head) ? null : await separatorOf(source);
    if (separator === null) yield [clipOfSource(source, 'text/plain')];
    else for await (const part of readParts(source, separator, from)) yield [entryOf(part, source)];
  },
};

function entryOf({ number, mark, bytes }: Part, source: Source): Entry {
  const where = `${source.path}:${number}`;
  if (bytes === null)
    return { kind: 'failed', source: where, reason: 'The clip is larger than 64 MiB.', mark };
  return {
    kind: 'clip',
    source: where,
    bytes: bytes.length,
    mark,
    prepare: () => prepare(bytes, where, source),
  };
}

function prepare(bytes: Buffer, where: string, source: Source) {
  const type = 'text/plain';
  const taken = { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where };
  return incomingOf({ bytes, type, taken, reading: readClip({ bytes, type, url: null, ...taken }) });
}

const hasUtf16Mark = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

const mayStandInText = (byte: number): boolean =>
  byte >= 0x20 || (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b;
