import type { Exporter } from './exporter.ts';

/** Our own field names, one JSON object a line; importing it gives the same articles. `editions` and `words` are told for people only. */
export const jsonl: Exporter = {
  oneFile: true,
  extension: 'jsonl',
  type: 'application/x-ndjson',
  write: ({ id, ...article }) => `${JSON.stringify({ id, ...article })}\n`,
};
