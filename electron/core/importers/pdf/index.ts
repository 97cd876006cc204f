import { isPdf } from '../../capture/pdf/is-pdf.ts';
import type { Importer } from '../importer.ts';
import { preparePdf } from './prepare-pdf.ts';

/** PDF with a text layer; one of scanned pages is kept as it is, and says so. */
export const pdf: Importer = {
  name: 'pdf',
  recognises: ({ head }) => isPdf(head),
  async *read(source) {
    const bytes = source.size ?? source.head.length;
    yield [{ kind: 'clip', source: source.path, bytes, prepare: () => preparePdf(source) }];
  },
};
