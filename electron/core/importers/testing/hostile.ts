export const million = 1_000_000;
/** A page of one sentence, and of what is added to it. */
export const page = (body: string) =>
  `<html><head><title>Ferry</title></head><body><h1>Ferry returns to the island</h1><p>The ferry came back to the island on Monday, after three winters.</p>${body}</body></html>`;
/** The same as a mail. */
export const mail = (body: string, headers = '') =>
  `From: Ana <ana@example.org>\r\nSubject: Ferry returns\r\nDate: Mon, 13 Jan 2020 07:20:00 +0000\r\nMessage-ID: <a@b>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n${body}`;
/** As a page that a browser saved whole. */
export const mhtml = (encoding: string, body: string, headers = '') =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nSubject: Ferry\r\nDate: Mon, 13 Jan 2020 07:20:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n${headers}Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--\r\n`;
/** As a note of Evernote, with a sound one behind it. */
export const note = (content: string) =>
  `<?xml version="1.0"?><en-export><note><title>Ferry</title><content><![CDATA[<en-note><div>The ferry came back.</div>${content}</en-note>]]></content></note><note><title>Next</title><content><![CDATA[<en-note>Next.</en-note>]]></content></note></en-export>`;
/** As a page that a crawler met. */
export const warcRecord = (target: string, body: string, date = '2020-01-13T07:20:00Z') => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${target}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};

/** A page as a browser saves it, with something bad in its head or body. */
export const saved = (head: string, body: string) =>
  `<!doctype html><html><head><title>Ferry returns</title>${head}</head><body><article><h1>Ferry returns to the island</h1><p>The ferry came back to the island on Monday, after three winters.</p>${body}</article></body></html>`;
