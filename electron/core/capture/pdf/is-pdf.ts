/**
 * Programs write up to a kilobyte of their own before it (ISO 32000-1, annex H). The line of bytes that are no text, which it recommends
 * behind it, tells it from a text that speaks of it.
 */
const begins = /^[\s\S]{0,1000}?%PDF-\d\.\d[ \t]*[\r\n]+%[\u0080-\u00ff]{4}/;
/** Pages, mails, WARCs and zips may hold a PDF near their beginning. */
const beginsOtherwise = /^(?:\s*<|From |[\w-]+:|WARC\/|HTTP\/|PK)/;

/** Whether bytes are a PDF, by their beginning and not by what they are called. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1100)).toString('latin1');
  return head.startsWith('%PDF-') || (begins.test(head) && !beginsOtherwise.test(head));
}
