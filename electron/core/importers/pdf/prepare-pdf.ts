import type { Incoming } from '../../articles/keep.ts';
import { readPdf } from '../../capture/pdf/read-pdf.ts';
import { incomingOf } from '../incoming.ts';
import { readSidecar } from '../sidecar.ts';
import type { Source } from '../source/source.ts';

/**
 * A file that is a PDF as an article.
 *
 * @throws unreadable, too-large
 */
export async function preparePdf(source: Source): Promise<Incoming> {
  const bytes = await source.bytes();
  const sidecar = await readSidecar(source);
  const type = 'application/pdf';
  const capturedAtIsGuess = (sidecar.capturedAt ?? null) === null;
  const { reading, url, capturedAt } = await readPdf({
    ...{ bytes, type, capturedAtIsGuess },
    url: sidecar.url ?? null,
    capturedAt: sidecar.capturedAt ?? source.modifiedAt,
    source: source.path,
  });
  const taken = { capturedAt, capturedAtIsGuess, source: source.path };
  return incomingOf({ bytes, type, taken, url, reading, tags: sidecar.tags ?? [] });
}
