import { parentPort, workerData } from 'node:worker_threads';
import { extractText } from './extract.ts';
import type { PdfText } from './page-text.ts';

/** What the thread answers: the text, or the name and words of the library's error. */
export type PdfAnswer =
  | { readonly text: PdfText }
  | { readonly error: { readonly name: string; readonly message: string } };

const answer = (): Promise<PdfAnswer> =>
  extractText(workerData as Uint8Array).then(
    (text) => ({ text }),
    (error: unknown) => ({
      error:
        error instanceof Error ? { name: error.name, message: error.message } : { name: '', message: '' },
    }),
  );

parentPort?.postMessage(await answer());
