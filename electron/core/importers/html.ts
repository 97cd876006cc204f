import { readClipFile } from './clip-file.ts';
import type { Importer } from './importer.ts';

const named = /\.(?:x?html?|shtml)$/i;
const begins =
  /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** Saved web pages, by name or by how they begin. */
export const html: Importer = {
  name: 'html',
  recognises: (file) =>
    !file.gzipped && (named.test(file.path) || begins.test(Buffer.from(file.head).toString('latin1'))),
  read: (file) => readClipFile(file, 'text/html'),
};
