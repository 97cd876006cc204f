import type { Parsed } from '../../contract/api.ts';
import type { Exporter } from './exporter.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown/index.ts';

/** Every form that articles can be written in, by its name in the contract. */
export const exporters: { readonly [Format in Parsed<'export.run'>['format']]: Exporter } = {
  jsonl,
  markdown,
};
