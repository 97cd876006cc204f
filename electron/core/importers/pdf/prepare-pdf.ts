import type { ArticleFieldName, Reading } from '../../../contract/article.ts';
import { emptyFields } from '../../articles/fields.ts';
import type { Incoming } from '../../articles/keep.ts';
import { readClip } from '../../capture/read-clip.ts';
import type { Taken } from '../given.ts';
import { incomingOf } from '../incoming.ts';
import { readSidecar } from '../sidecar.ts';
import type { Source } from '../source/source.ts';
import { withoutFurniture } from './furniture.ts';
import type { PdfText } from './page-text.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { pdfTime } from './pdf-time.ts';
import { readInThread } from './read-in-thread.ts';
import { blocksOf } from './reading-order.ts';

const noTextLayer = 'The PDF has no text layer: scanned pages are kept, not read';

/** How far what a PDF says of itself is believed: its title is often a file's name, its author the owner of a computer. */
const weak = 0.3;

/**
 * A PDF as an article: its text in reading order, read as a text that was clipped; its metadata only where the text says nothing.
 *
 * @throws unreadable, too-large
 */
export async function preparePdf(source: Source): Promise<Incoming> {
  const bytes = await source.bytes();
  const sidecar = await readSidecar(source);
  const pdf = await readInThread(bytes);
  const madeAt = pdfTime(pdf.createdAt);
  const madeInstant = madeAt !== null && madeAt.length > 10 && madeAt <= source.modifiedAt ? madeAt : null;
  const taken = {
    capturedAt: sidecar.capturedAt ?? madeInstant ?? source.modifiedAt,
    capturedAtIsGuess: (sidecar.capturedAt ?? null) === null,
    source: source.path,
  };
  const { pages, url: printed } = withoutFurniture(pdf.pages);
  const url = sidecar.url ?? printed;
  const paragraphs = paragraphsOf(pages.flatMap((runs) => blocksOf(runs)));
  const reading = completed(readingOf(paragraphs, url, taken), pdf, source.name);
  const warnings = [...reading.warnings, ...warningsOf(pdf, bytes)];
  return incomingOf({
    bytes,
    type: 'application/pdf',
    taken,
    url,
    reading: { ...reading, warnings },
    tags: sidecar.tags ?? [],
  });
}

function readingOf(paragraphs: readonly Paragraph[], url: string | null, taken: Taken): Reading {
  if (paragraphs.length === 0) {
    return { ...emptyFields(), url, origins: {}, warnings: [noTextLayer] };
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  return readClip({ bytes: Buffer.from(text), type: 'text/plain; charset=utf-8', url, ...taken });
}

/** Fills in what the text did not say. */
function completed(reading: Reading, pdf: PdfText, fileName: string): Reading {
  const madeAt = pdfTime(pdf.createdAt);
  const found: Reading = { ...reading, origins: { ...reading.origins } };
  const fill = <N extends ArticleFieldName>(name: N, value: Reading[N], note: string) => {
    found[name] = value;
    found.origins[name] = { origin: 'meta', confidence: weak, note };
  };
  if (found.headline === null) {
    const named = isFileName(pdf.title) ? null : pdf.title;
    fill('headline', named ?? fileName.replace(/\.pdf$/i, ''), 'what the PDF calls itself');
  }
  if (found.authors.length === 0 && isPerson(pdf.author)) {
    fill('authors', [pdf.author], 'the author that the PDF names');
  }
  if (found.publishedAt === null && madeAt !== null) fill('publishedAt', madeAt, 'when the PDF was made');
  return found;
}

const isFileName = (title: string | null): boolean =>
  title === null ||
  /\.(?:docx?|indd|pdf|qxp|pages|odt|html?)$/i.test(title) ||
  /^(?:untitled|microsoft word)\b/i.test(title);

/** A name of two words or more; accounts of computers have one. */
const isPerson = (author: string | null): author is string =>
  author !== null && author.length < 80 && /^\p{Lu}\S*(?:\s+\S+){1,4}$/u.test(author);

function warningsOf({ pages, pageCount }: PdfText, bytes: Buffer): readonly string[] {
  const failed = pages.filter((page) => page.failed).length;
  const tail = bytes.subarray(-2048).toString('latin1');
  return [
    ...(pageCount > pages.length
      ? [`Only the first ${pages.length} of ${pageCount} pages were read; the original has all of them`]
      : []),
    ...(failed > 0 ? [`Pages that could not be read: ${failed} of ${pageCount}`] : []),
    ...(tail.includes('%%EOF') ? [] : ['The PDF is cut: what could be read of it is here']),
  ];
}
