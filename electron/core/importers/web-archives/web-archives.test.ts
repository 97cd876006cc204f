import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { makeZip } from '../testing/make-zip.ts';
import { memorySource } from '../testing/memory-source.ts';
import { wrongMarks } from '../testing/read-whole.ts';
import { decodeBody } from './decode-body.ts';
import { warc } from './warc.ts';

const { importTwice: run } = openImports();

const page = (n: number) =>
  `<!doctype html><html lang="en"><head><title>Harbour ${n} reopens after storm</title></head><body><article><h1>Harbour ${n} reopens after storm</h1>
<p>LINDMAR (Reuters) - The harbour number ${n} reopened on Monday after a storm that had closed it for three days, officials said.</p>
<p>Ships that had waited outside came in during the morning, and the port said that work would go on through the night.</p></article></body></html>`;

interface Options {
  readonly headers?: string;
  readonly body?: Uint8Array;
  readonly status?: string;
  readonly type?: string;
  readonly digest?: string;
  readonly warcType?: string;
}

function record(n: number, options: Options = {}): Buffer {
  const body = options.body ?? Buffer.from(page(n));
  const http = Buffer.from(
    `HTTP/1.1 ${options.status ?? '200 OK'}\r\nContent-Type: ${options.type ?? 'text/html; charset=utf-8'}\r\n${options.headers ?? ''}\r\n`,
  );
  const digest = options.digest ?? `sha1:${createHash('sha1').update(body).digest('hex')}`;
  const head = Buffer.from(
    `WARC/1.0\r\nWARC-Type: ${options.warcType ?? 'response'}\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Date: 2024-02-01T10:00:00.123456789Z\r\nWARC-Target-URI: <https://news.example/${n}>\r\nWARC-Payload-Digest: ${digest}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + body.length}\r\n\r\n`,
  );
  return Buffer.concat([head, http, body, Buffer.from('\r\n\r\n')]);
}

const info = Buffer.from(
  'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\nContent-Length: 12\r\n\r\nsoftware: x\n\r\n\r\n',
);

describe('WARC', () => {
  test('documents of other kinds that stand in it by themselves are told, not passed over in silence', async () => {
    const resource = (type: string) =>
      Buffer.from(
        `WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:${type}>\r\nWARC-Date: 2024-02-01T10:00:00Z\r\nWARC-Target-URI: urn:x\r\nContent-Type: ${type}\r\nContent-Length: 2\r\n\r\nab\r\n\r\n`,
      );
    const types = ['text/csv', 'application/json', 'text/csv; charset=utf-8'];
    const { path, report } = await run('a.warc', Buffer.concat([info, record(1), ...types.map(resource)]));
    expect(report).toMatchObject({ found: 1, stored: 1, failed: [] });
    expect(report.passedOver?.named).toEqual([
      {
        source: path,
        words: 'Documents that are neither pages nor PDFs: 2 text/csv, 1 application/json.',
      },
    ]);
  });

  test('every page that was answered is an article, whatever it was packed in', async () => {
    const chunked = Buffer.from(
      `a\r\n${page(3).slice(0, 10)}\r\n${(page(3).length - 10).toString(16)};x=y\r\n${page(3).slice(10)}\r\n0\r\n\r\n`,
    );
    const bytes = Buffer.concat([
      info,
      record(1),
      record(2, { body: gzipSync(page(2)), headers: 'Content-Encoding: gzip\r\n' }),
      record(3, { body: chunked, headers: 'Transfer-Encoding: chunked\r\n' }),
      record(4, { body: brotliCompressSync(page(4)), headers: 'Content-Encoding: br\r\n' }),
      record(5, { status: '404 Not Found' }),
      record(6, { status: '301 Moved' }),
      record(7, { type: 'image/png' }),
      record(8, { warcType: 'revisit' }),
    ]);
    const { path, articles, report } = await run('a.warc', bytes);
    expect(report).toMatchObject({ found: 4, stored: 4, failed: [] });
    expect(articles.map(({ headline, url }) => [headline, url])).toEqual(
      [1, 2, 3, 4].map((n) => [`Harbour ${n} reopens after storm`, `https://news.example/${n}`]),
    );
    expect(articles[0]).toMatchObject({
      warnings: [],
      capture: {
        source: `${path}:1`,
        capturedAt: '2024-02-01T10:00:00.000Z',
        type: 'text/html; charset=utf-8',
      },
    });
  });

  test('a PDF that was answered is an article too', async () => {
    const words = 'The quay of Lindmar is to be widened for a second boat, its council said.';
    const body = makePdf([[{ text: words, x: 50, y: 700 }]]);
    const { articles } = await run('a.warc', record(1, { body, type: 'application/pdf' }));
    expect(articles).toMatchObject([
      { text: words, url: 'https://news.example/1', capture: { type: 'application/pdf' }, warnings: [] },
    ]);
  });

  test('each record in a gzip of its own is read from the middle too', async () => {
    const bytes = Buffer.concat(
      [info, record(1), record(2), record(3, { type: 'image/png' }), record(4)].map((each) => gzipSync(each)),
    );
    const { articles } = await run('a.warc.gz', bytes);
    expect(articles).toHaveLength(3);
    expect(await wrongMarks(warc, await memorySource('/a.warc.gz', bytes))).toEqual([]);
    expect(
      await wrongMarks(warc, await memorySource('/a.warc', Buffer.concat([info, record(1), record(2)]))),
    ).toEqual([]);
  });

  test('a page that is not what its digest says is kept, and says so', async () => {
    const { articles } = await run('a.warc', record(1, { digest: 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }));
    expect(articles[0]?.warnings).toContain('The page is not what the archive’s digest says');
  });

  test('one that breaks off keeps the pages before', async () => {
    const whole = Buffer.concat([info, record(1), record(2)]);
    const { articles } = await run('a.warc', whole.subarray(0, whole.length - 200));
    expect(articles.length).toBeGreaterThanOrEqual(1);
  });

  test('one that breaks off in what is no page comes to an end, and says so', async () => {
    const picture = record(2, { body: Buffer.alloc(100_000, 7), type: 'image/jpeg' });
    for (const pack of [(bytes: Buffer) => bytes, (bytes: Buffer) => gzipSync(bytes)]) {
      const whole = Buffer.concat([info, record(1), picture].map(pack));
      const { articles, report } = await run('a.warc', whole.subarray(0, whole.length - 60));
      expect(articles).toHaveLength(1);
      expect(report.failed.map(({ reason }) => reason)).toEqual([expect.stringContaining('breaks off')]);
    }
  });
});

describe('WACZ', () => {
  const parts = (warcBytes: Buffer, digest: string) => [
    {
      name: 'datapackage.json',
      bytes: Buffer.from(
        JSON.stringify({
          profile: 'data-package',
          resources: [{ name: 'd.warc.gz', path: 'archive/d.warc.gz', hash: digest }],
        }),
      ),
    },
    {
      name: 'pages/pages.jsonl',
      bytes: Buffer.from('{"format":"json-pages-1.0"}\n{"url":"https://news.example/1","text":"Words"}\n'),
    },
    { name: 'archive/d.warc.gz', bytes: warcBytes, stored: true, zip64: true },
  ];
  const bytes = Buffer.concat([info, record(1), record(2)].map((each) => gzipSync(each)));

  test('its WARCs are read, and its list of pages is no article', async () => {
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const { report } = await run('a.wacz', await makeZip(parts(bytes, digest)));
    expect(report).toMatchObject({ found: 2, stored: 2, failed: [] });
  });

  test('a WARC that is not what its digest says is told, and read', async () => {
    const { report } = await run('a.wacz', await makeZip(parts(bytes, `sha256:${'0'.repeat(64)}`)));
    expect(report).toMatchObject({
      found: 3,
      stored: 2,
      failed: [{ reason: expect.stringContaining('digest') }],
    });
  });
});

test('a body that only says it is packed is taken as it stands', () => {
  const body = Buffer.from('<html>');
  expect(decodeBody(body, 'chunked', 'gzip')).toEqual(body);
  expect(decodeBody(body, null, 'br')).toEqual(body);
  expect(() => decodeBody(body, null, 'compress')).toThrow('compress');
  expect(() => decodeBody(gzipSync(Buffer.alloc(65 * 1024 * 1024)), null, 'gzip')).toThrow('64 MiB');
});
