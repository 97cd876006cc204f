import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { readMime } from './mime.ts';

const { importFile } = openImports();

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const picture = createHash('sha256').update(Buffer.from(png, 'base64')).digest('hex');
const head = `From: <Saved by Blink>
Snapshot-Content-Location: https://news.example/coast/a
Subject: Harbour reopens
Date: Mon, 13 Jan 2020 07:20:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----MultipartBoundary--x----"

`;
const css = `------MultipartBoundary--x----
Content-Type: text/css
Content-Location: cid:css-1@mhtml.blink

body { background: url(https://track.example/p.gif) }
`;
const page = (src: string) => `------MultipartBoundary--x----
Content-Type: text/html
Content-ID: <frame-0@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://news.example/coast/a

<!DOCTYPE html><html lang=3D"en"><head><meta charset=3D"utf-8"><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1><p>LINDMAR (Reuters) =E2=80=94 The harbour reopened on Monday after a storm that had closed it for three days, officials=
 said.</p><figure><img src=3D"${src}" width=3D"600" height=3D"400" alt=3D"The harbour"></figure><p>Ships that had waited outside came in during the morning, and the port said that work would go on.</p></article></body></html>
`;
const image = `------MultipartBoundary--x----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://news.example/coast/p.png

${png}
`;
const end = '------MultipartBoundary--x------\n';

const run = (content: string) => importFile('page.mhtml', content.replaceAll('\n', '\r\n'));

test('the page comes with its pictures, address and time, whichever part it is', async () => {
  for (const src of ['p.png', 'https://news.example/coast/p.png']) {
    const { articles } = await run(head + css + image + page(src) + end);
    expect(articles).toMatchObject([
      {
        headline: 'Harbour reopens',
        url: 'https://news.example/coast/a',
        place: 'LINDMAR',
        text: expect.stringContaining('(Reuters) — The harbour'),
        html: expect.stringContaining(`/blob/${picture}`),
        capture: { capturedAt: '2020-01-13T07:20:00.000Z', type: 'multipart/related' },
      },
    ]);
  }
});

test('one that is cut in its page gives what is there, and one without a page is told', async () => {
  const { articles } = await run((head + page('p.png')).slice(0, -200));
  expect(articles[0]?.text).toContain('The harbour reopened');
  const { report } = await run(head + css + end);
  expect(report.failed).toMatchObject([{ reason: 'The MHTML has no page in it.' }]);
});

test('no bytes whatever make the parts hang or throw anything but a reason', () => {
  const piece = fc.constantFrom(
    '--b\r\n',
    '--b--\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n',
    '\r\n',
    '\n',
    'x: y\r\n',
    '=E2=',
    'text',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { parts } = readMime(Buffer.from(pieces.join('')));
      expect(parts.length).toBeLessThanOrEqual(61);
    }),
  );
});
