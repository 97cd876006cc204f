import { getDocumentProxy } from 'unpdf';
import { mended } from './mend.ts';
import { type PageText, type PdfText, pdfLimits, type Run } from './page-text.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The text of a PDF with its places, page by page. The library has no way to run the scripts of a PDF (it holds no `eval`), and nothing
 * is fetched: what a PDF refers to elsewhere is passed over.
 *
 * @throws what the library says where it is no PDF, or cannot be opened without a password
 */
export async function extractText(bytes: Uint8Array): Promise<PdfText> {
  // The library takes what it is given for itself.
  const pdf = await opened(bytes.slice()).catch((error: unknown) => {
    const whole = mended(bytes);
    if (whole === null) throw error;
    return opened(whole);
  });
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const said = (name: string): string | null => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
  };
  return {
    pages: await pagesOf(pdf),
    pageCount: pdf.numPages,
    title: said('Title'),
    author: said('Author'),
    createdAt: said('CreationDate'),
  };
}

const opened = (bytes: Uint8Array): Promise<Document> =>
  getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  });

async function pagesOf(pdf: Document): Promise<readonly PageText[]> {
  const pages: PageText[] = [];
  let letters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, pdfLimits.pages); number++) {
    const page = await pageOf(pdf, number).catch((): PageText => ({ runs: [], height: 0, failed: true }));
    letters += page.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > pdfLimits.letters) break;
    pages.push(page);
  }
  return pages;
}

async function pageOf(pdf: Document, number: number): Promise<PageText> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  const runs = items.flatMap((item): readonly Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
    // What stands on its side is a mark of the layout.
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: item.str, x, y: y - bottom, width: item.width, size: Math.abs(d) || item.height || 10 }];
  });
  page.cleanup();
  return { runs, height: top - bottom, failed: false };
}
