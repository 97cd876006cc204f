import { largestPdf } from '../shared/pdf-tab.ts';

/** A PDF's bytes; else why they could not be had. `unread`: the browser or the net gave no answer at all. */
export type FetchedPdf =
  | { readonly pdf: Blob }
  | { readonly pdf: null; readonly reason: string; readonly unread: boolean };

const patienceMs = 120_000;
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const refused = (reason: string): FetchedPdf => ({ pdf: null, reason, unread: false });

const tooLarge = (size: string): FetchedPdf =>
  refused(
    `This PDF has ${size}; Pressmark reads PDFs of up to ${megabytes(largestPdf)}. Save a smaller one, or its pages, and drop the file on Pressmark.`,
  );

/**
 * The bytes of the PDF that a tab shows, asked for once more as the tab asked for them: with the person's cookies, since a paper may
 * be for subscribers, and from the browser's cache where it is there.
 *
 * @param ask as `fetch`
 * @param most the largest that is taken, in bytes
 */
export async function fetchPdf(url: string, ask = fetch, most: number = largestPdf): Promise<FetchedPdf> {
  if (!/^https?:/i.test(url)) {
    return refused(
      'Only PDFs of the web can be clipped. Give Pressmark the file itself: drop it on its window.',
    );
  }
  try {
    const response = await ask(url, {
      credentials: 'include',
      cache: 'force-cache',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) {
      void response.body?.cancel();
      return refused(
        `The site answered ${response.status} instead of the PDF. Save it, and drop the file on Pressmark.`,
      );
    }
    return await bodyOf(response, most);
  } catch {
    return { pdf: null, reason: 'The PDF could not be loaded a second time. Try again.', unread: true };
  }
}

async function bodyOf(response: Response, most: number): Promise<FetchedPdf> {
  const told = Number(response.headers.get('content-length') ?? 0);
  if (told > most) {
    void response.body?.cancel();
    return tooLarge(megabytes(told));
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    size += chunk.length;
    if (size > most) return tooLarge(`more than ${megabytes(most)}`);
    chunks.push(chunk);
  }
  const pdf = new Blob(chunks, { type: 'application/pdf' });
  return (await isPdf(pdf))
    ? { pdf }
    : refused('The site gave no PDF when it was asked again. Save the PDF, and drop the file on Pressmark.');
}

/** By hand: a stream of a response cannot be gone through with `for await` in every browser. Ended early, it loads no more. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    void reader.cancel();
  }
}

/** Programs write up to a kilobyte of their own before a PDF's beginning. */
async function isPdf(blob: Blob): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await blob.slice(0, 1100).arrayBuffer());
  return head.includes('%PDF-');
}
