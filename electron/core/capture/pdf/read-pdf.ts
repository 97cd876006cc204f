import type { ArticleFieldName, Reading } from '../../../contract/article.ts';
import { emptyFields } from '../../articles/fields.ts';
import type { Clip } from '../clip.ts';
import { readClip } from '../read-clip.ts';
import { withoutFurniture } from './furniture.ts';
import type { PdfText } from './page-text.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { pdfTime } from './pdf-time.ts';
import { readInThread } from './read-in-thread.ts';
import { blocksOf } from './reading-order.ts';

const noTextLayer = 'The PDF has no text layer: scanned pages are kept, not read';

/** How far what a PDF says of itself is believed: its title is often a file's name, its author the owner of a computer. */
const weak = 0.3;

/** A PDF as it was understood. `url` and `capturedAt` are the clip's, or where it did not know them, what the PDF says. */
export interface PdfReading {
  readonly reading: Reading;
  readonly url: string | null;
  readonly capturedAt: string;
}

/**
 * Understands a PDF: its text in reading order, read as a text that was clipped; its metadata only where the text says nothing. It is
 * taken apart in a thread of its own, so that the caller's goes on meanwhile.
 *
 * @throws unreadable, too-large
 */
export async function readPdf(clip: Clip): Promise<PdfReading> {
  const pdf = await readInThread(clip.bytes);
  const madeAt = pdfTime(pdf.createdAt);
  const isBetter =
    clip.capturedAtIsGuess === true && madeAt !== null && madeAt.length > 10 && madeAt <= clip.capturedAt;
  const capturedAt = isBetter ? madeAt : clip.capturedAt;
  const { pages, url: printed } = withoutFurniture(pdf.pages);
  const url = clip.url ?? printed;
  const paragraphs = paragraphsOf(pages.flatMap((runs) => blocksOf(runs)));
  const reading = completed(readingOf(paragraphs, { ...clip, url, capturedAt }), pdf, fileNameOf(clip));
  const warnings = [...reading.warnings, ...warningsOf(pdf, clip.bytes)];
  return { reading: { ...reading, warnings }, url, capturedAt };
}

function readingOf(paragraphs: readonly Paragraph[], clip: Clip): Reading {
  if (paragraphs.length === 0) {
    return { ...emptyFields(), url: clip.url, origins: {}, warnings: [noTextLayer] };
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  return readClip({ ...clip, bytes: Buffer.from(text), type: 'text/plain; charset=utf-8' });
}

/** The last name of a path or an address: `/tmp/a.pdf`, `https://news.example/2024/a%20b.pdf?x`. */
function fileNameOf({ source, url }: Clip): string {
  const path = /\.pdf$/i.test(source) || url === null || !URL.canParse(url) ? source : new URL(url).pathname;
  const last = path.split(/[/\\]/).findLast((part) => part !== '') ?? source;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
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

function warningsOf({ pages, pageCount }: PdfText, bytes: Uint8Array): readonly string[] {
  const failed = pages.filter((page) => page.failed).length;
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  return [
    ...(pageCount > pages.length
      ? [`Only the first ${pages.length} of ${pageCount} pages were read; the original has all of them`]
      : []),
    ...(failed > 0 ? [`Pages that could not be read: ${failed} of ${pageCount}`] : []),
    ...(tail.includes('%%EOF') ? [] : ['The PDF is cut: what could be read of it is here']),
  ];
}
