import { clipOfSource } from './clip-of-source.ts';
import type { Importer } from './importer.ts';

/** Plain text: no control characters but those that lay out a page, or a byte order mark that says it is UTF-16. */
export const text: Importer = {
  name: 'text',
  recognises: ({ head }) => hasUtf16Mark(head) || head.every(mayStandInText),
  async *read(source) {
    yield [clipOfSource(source, 'text/plain')];
  },
};

const hasUtf16Mark = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

const mayStandInText = (byte: number): boolean =>
  byte >= 0x20 || (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b;
