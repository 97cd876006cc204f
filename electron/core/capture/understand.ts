import type { Reading } from '../../contract/article.ts';
import type { Clip } from './clip.ts';
import { isPdf } from './pdf/is-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readClip } from './read-clip.ts';

/** A clip with what was understood of it; of the clip itself, what its content knew better: its type, its address, its time. */
export interface Understood {
  readonly clip: Clip;
  readonly reading: Reading;
}

/**
 * Understands a clip of any kind, whatever it says it is: a PDF is taken apart in a thread of its own, and is there later; anything
 * else is there at once.
 *
 * @throws as `readClip` and `readPdf` do
 */
export function understand(clip: Clip): Understood | Promise<Understood> {
  return isPdf(clip.bytes) ? understandPdf(clip) : { clip, reading: readClip(clip) };
}

async function understandPdf(clip: Clip): Promise<Understood> {
  const { reading, url, capturedAt } = await readPdf(clip);
  return { clip: { ...clip, type: 'application/pdf', url, capturedAt }, reading };
}
