import { Worker } from 'node:worker_threads';
import { ArchiveError } from '../../../contract/errors.ts';
import { threadFile } from '../../thread-file.ts';
import type { PdfText } from './page-text.ts';
import type { PdfAnswer } from './pdf-thread.ts';

const MiB = 1024 * 1024;

/** How long a PDF may take, and how much more memory the program may have while it is read. */
export interface PdfBounds {
  readonly milliseconds: number;
  readonly bytes: number;
}

const usual: PdfBounds = { milliseconds: 60_000, bytes: 1024 * MiB };
const looksEvery = 100;

/**
 * The text of a PDF, read in a thread of its own: one that never ends or unpacks to gigabytes can be stopped there, and nowhere else.
 *
 * @param bytes are copied
 * @throws unreadable, with what is wrong with it in a person's words; too-large
 */
export function readInThread(bytes: Uint8Array, bounds: PdfBounds = usual): Promise<PdfText> {
  const before = process.memoryUsage.rss();
  const worker = new Worker(threadFile('pdf-thread', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    stdout: true,
    stderr: true,
  });
  return new Promise<PdfText>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(
        new ArchiveError(
          'too-large',
          `The PDF took longer than ${bounds.milliseconds / 1000} seconds to read.`,
        ),
      );
    }, bounds.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > bounds.bytes) reject(tooMuch());
    }, looksEvery);
    worker.once('message', (answer: PdfAnswer) => {
      if ('text' in answer) resolve(answer.text);
      else reject(told(answer.error));
    });
    worker.once('error', (cause) => reject(isMemory(cause) ? tooMuch() : broken(cause)));
    worker.once('exit', () => {
      clearTimeout(late);
      clearInterval(watch);
      reject(broken(null));
    });
  }).finally(() => worker.terminate());
}

const isMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const tooMuch = () => new ArchiveError('too-large', 'The PDF unpacks to more than can be held.');
const broken = (cause: unknown) =>
  new ArchiveError('unreadable', 'The PDF is damaged: it cannot be read.', { cause });

function told({ name, message }: { readonly name: string; readonly message: string }): ArchiveError {
  if (name === 'PasswordException') {
    return new ArchiveError('unreadable', 'The PDF is encrypted: save a copy of it without its password.');
  }
  return broken(message);
}
