import { type ArticleFormat, articleFormats, type WrittenFormat } from '../../contract/export.ts';
import { bibtex } from './citation/bibtex.ts';
import { cslJson } from './citation/csl-json.ts';
import { ris } from './citation/ris.ts';
import { csv } from './csv.ts';
import { epub } from './epub/index.ts';
import type { Exporter } from './exporter.ts';
import { html } from './html/index.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown/index.ts';
import { site } from './site/index.ts';
import { textWriter } from './text-writers.ts';
import { warc } from './warc/index.ts';
import type { MakeWriter } from './writer.ts';

/** Every form that articles can be written in each by itself, by its name in the contract. */
export const exporters: { readonly [Format in ArticleFormat]: Exporter } = {
  jsonl,
  markdown,
  html,
  csv,
  ris,
  bibtex,
  'csl-json': cslJson,
};

const texts = Object.fromEntries(
  articleFormats.map((format) => [format, textWriter(exporters[format])]),
) as Record<ArticleFormat, MakeWriter>;

/** Every form that articles can be written to a folder in. */
export const writers: { readonly [Format in WrittenFormat]: MakeWriter } = { ...texts, site, epub, warc };
