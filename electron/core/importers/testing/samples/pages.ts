import { makePdf } from '../make-pdf.ts';
import { rtfOf } from '../make-rtf.ts';
import { page, type Samples, textSample, words } from './sample.ts';

const mail = `From: Ana <ana@example.org>\r\nSubject: =?utf-8?q?Caf=C3=A9?= ferry returns\r\nDate: Mon, 13 Jan 2020 07:20:00 +0000\r\nMessage-ID: <a@b>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page.replace('a_files/1.png', 'cid:1')}\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n`;

/** Pages, texts, mails and papers: one clip or several, by what a program saved. */
export const pageSamples: Samples = {
  html: textSample('page.html', page),
  text: textSample('note.txt', `Ferry returns\n\nBy Ana Berg\n\n${words}\n`),
  markdown: textSample(
    'note.md',
    `---\ntitle: Ferry\nsource: https://news.example/f\ntags: [sea]\n---\n# Ferry\n\n${words}\n\n![x](../a.png) | a | b |\n`,
  ),
  rtf: textSample('note.rtf', rtfOf(`Ferry returns\n\n${words}\n`)),
  pdf: {
    name: 'paper.pdf',
    bytes: () =>
      makePdf([
        [
          { text: 'Ferry returns to the island', x: 50, y: 760, size: 20 },
          { text: words.slice(0, 90), x: 50, y: 700 },
        ],
      ]),
  },
  eml: textSample('mail.eml', mail),
  mbox: textSample(
    'mails.mbox',
    `From a@b Mon Jan 13 07:20:00 2020\r\n${mail}\r\nFrom a@b Mon Jan 13 07:20:00 2020\r\n${mail.replace('a@b', 'c@d')}\r\n`,
  ),
  mhtml: textSample(
    'page.mhtml',
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nSubject: Ferry\r\nDate: Mon, 13 Jan 2020 07:20:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://news.example/a\r\n\r\n${page.replaceAll('=', '=3D').replaceAll('“', '=E2=80=9C')}\r\n--b--\r\n`,
  ),
  'url-list': textSample('list.txt', 'https://news.example/a A ferry\n# a remark\nhttps://news.example/b\n'),
  bookmarks: textSample(
    'bookmarks.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3>Sea</H3><DL><p><DT><A HREF="https://news.example/a" ADD_DATE="1700000000" TAGS="sea,fog">A story</A><DD>Of fog\n<DT><A HREF="javascript:x()">X</A></DL><p></DL>',
  ),
};
