/** The two kinds of clip that are read. */
export type ClipKind = 'html' | 'text';

const htmlTypes = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const textTypes = /^\s*text\/(?:plain|markdown)\b/i;
const sniffed = 4000;
const beforeDocument = /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*/;
const documentStart = /^<(?:!doctype\s+html|html|head|body)\b/i;

/** The head of a page without what browsers pass over: the mark of an encoding (read as Latin-1 too), XML's declaration, comments. */
export const afterComments = (head: string): string => head.replace(beforeDocument, '');

/** Whether a page's head begins as one, comments before it or not. */
export const beginsAsPage = (head: string): boolean => documentStart.test(afterComments(head));
const blockTag =
  /<(?:p|div|article|section|main|h[1-6]|ul|ol|table|blockquote|figure|header|span|a|br|meta|title)\b[^<>]{0,500}>/gi;

/** Whether text is a page or a piece of one: it starts as a document does, or with a tag and has more of them. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, sniffed).replace(/^\ufeff/, '');
  if (beginsAsPage(head)) return true;
  if (!/^\s*</.test(head)) return false;
  return (head.match(blockTag)?.length ?? 0) >= 2 && /<\/[a-z][a-z\d]{0,10}>/i.test(head);
}

function hasTags(text: string): boolean {
  return /<[a-z!/][^<>]{0,2000}>/i.test(text);
}

/**
 * Decides how a clip is to be read, by what it says it is and by what it looks like: a page that was saved as text is still a
 * page, and a page without a single tag is text.
 */
export function kindOf(type: string | null, text: string): ClipKind {
  if (type !== null && htmlTypes.test(type)) return hasTags(text) ? 'html' : 'text';
  if (type !== null && textTypes.test(type)) return beginsAsPage(text.slice(0, sniffed)) ? 'html' : 'text';
  return looksLikeHtml(text) ? 'html' : 'text';
}

/** The first bytes of files that hold no text that could be read here, and their names. */
const binaries: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF87a', 'a picture'],
  ['GIF89a', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['SQLite format 3\u0000', 'a database'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['\u007fELF', 'a program'],
];

/** What a file is that is no text ("a PDF"), by its first bytes; null for what may be text. */
export function binaryName(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const known = binaries.find(([start]) => head.startsWith(start))?.[1];
  if (known !== undefined) return known;
  // UTF-16 has zero bytes too, but every second one, or a mark before them.
  const zeros = head.split('\u0000').length - 1;
  const share = zeros / Math.max(1, head.length);
  return share > 0.01 && share < 0.3 && !/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head) ? 'no text' : null;
}
