import { html } from './html.ts';
import type { Importer } from './importer.ts';
import { jsonl } from './jsonl/index.ts';
import { text } from './text.ts';

/** Every kind of file that can be imported; the first that recognises a file reads it, so the least particular comes last. */
export const importers: readonly Importer[] = [jsonl, html, text];
