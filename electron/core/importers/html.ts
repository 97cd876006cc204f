import { beginsAsPage } from '../capture/kind.ts';
import { clipOfSource } from './clip-of-source.ts';
import type { Importer } from './importer.ts';

const named = /\.(?:x?html?|shtml)$/i;

/** Saved web pages, by name or by how they begin. */
export const html: Importer = {
  name: 'html',
  recognises: ({ name, head }) => named.test(name) || beginsAsPage(Buffer.from(head).toString('latin1')),
  async *read(source) {
    yield [clipOfSource(source, 'text/html')];
  },
};
