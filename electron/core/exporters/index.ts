import type { ArticleFormat } from '../../contract/export.ts';
import { bibtex } from './citation/bibtex.ts';
import { cslJson } from './citation/csl-json.ts';
import { ris } from './citation/ris.ts';
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown/index.ts';

/** Every form that articles can be written in, by its name in the contract. */
export const exporters: { readonly [Format in ArticleFormat]: Exporter } = {
  jsonl,
  markdown,
  csv,
  ris,
  bibtex,
  'csl-json': cslJson,
};
