import type { Importer } from '../importer.ts';
import { preparePdf } from './prepare-pdf.ts';

/** Programs write up to a kilobyte of their own before it (ISO 32000-1, annex H). */
const begins = /^[\s\S]{0,1000}?%PDF-\d/;

/** PDF with a text layer; one of scanned pages is kept as it is, and says so. */
export const pdf: Importer = {
  name: 'pdf',
  recognises: ({ head }) => {
    const text = Buffer.from(head.subarray(0, 1024)).toString('latin1');
    return text.startsWith('%PDF-') || (begins.test(text) && !/^\s*<|^From |^[\w-]+:/.test(text));
  },
  async *read(source) {
    const bytes = source.size ?? source.head.length;
    yield [{ kind: 'clip', source: source.path, bytes, prepare: () => preparePdf(source) }];
  },
};
