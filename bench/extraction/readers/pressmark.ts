import { readHtml } from '../../../electron/core/capture/html/read-html.ts';
import type { LabelledPage } from '../page.ts';
import type { Extracted, Reader } from './reader.ts';

function read({ html, url, capturedAt, name }: LabelledPage): Extracted {
  const { html: kept, text, ...fields } = readHtml(html, { url, capturedAt, source: name });
  return { fields, text, html: kept };
}

export const pressmark: Reader = { name: 'Pressmark', version: '', read };
