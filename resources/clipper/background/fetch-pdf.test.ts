import { expect, test } from 'vitest';
import { fetchPdf } from './fetch-pdf.ts';

const url = 'https://news.example/a.pdf';
const paper = Uint8Array.from('%PDF-1.7\n%âãÏÓ\nthe rest of it\n%%EOF\n', (letter) => letter.charCodeAt(0));
const answers = (response: Response) => async () => response;

test('a PDF comes byte for byte, whatever the site calls it, as the person would get it', async () => {
  const asked: RequestInit[] = [];
  const { pdf } = await fetchPdf(url, async (_, init = {}) => {
    asked.push(init);
    return new Response(paper, { headers: { 'content-type': 'text/plain' } });
  });
  expect(pdf?.type).toBe('application/pdf');
  expect(new Uint8Array((await pdf?.arrayBuffer()) ?? [])).toEqual(paper);
  expect(asked).toMatchObject([{ credentials: 'include', cache: 'force-cache' }]);
});

/** A response without end, and how many bytes of it were asked for. */
function endless(headers: Record<string, string>) {
  const counted = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      counted.bytes += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
    cancel() {
      counted.cancelled = true;
    },
  });
  return { response: new Response(body, { headers }), counted };
}

test('one that is too large is told with its size, and not loaded', async () => {
  const told = endless({ 'content-length': String(80 * 1024 * 1024) });
  expect(await fetchPdf(url, answers(told.response))).toEqual({
    pdf: null,
    unread: false,
    reason:
      'This PDF has 80 MB; Pressmark reads PDFs of up to 64 MB. Save a smaller one, or its pages, and drop the file on Pressmark.',
  });
  const untold = endless({});
  expect(await fetchPdf(url, answers(untold.response), 1024 * 1024)).toMatchObject({
    pdf: null,
    reason: expect.stringContaining('has more than 1 MB'),
  });
  for (const { counted } of [told, untold]) {
    expect(counted.cancelled).toBe(true);
    expect(counted.bytes).toBeLessThan(2 * 1024 * 1024);
  }
});

test.each([
  ['a page to sign in', new Response('<!doctype html><h1>Sign in</h1>'), /gave no PDF/],
  ['nothing', new Response(null), /gave no PDF/],
  ['a refusal', new Response('No', { status: 403 }), /answered 403/],
])('%s in its place is told in words that say what to do', async (_, response, words) => {
  const fetched = await fetchPdf(url, answers(response));
  expect(fetched).toMatchObject({ pdf: null, unread: false, reason: expect.stringMatching(words) });
  expect('reason' in fetched && fetched.reason).toMatch(/drop the file on Pressmark/);
});

test('no answer may be for want of leave; a file of the machine is not asked for', async () => {
  const none = async () => {
    throw new TypeError('Failed to fetch');
  };
  expect(await fetchPdf(url, none)).toMatchObject({ pdf: null, unread: true });
  expect(await fetchPdf('file:///etc/passwd', none)).toMatchObject({ pdf: null, unread: false });
  expect(await fetchPdf('blob:https://news.example/1', none)).toMatchObject({ pdf: null, unread: false });
});
