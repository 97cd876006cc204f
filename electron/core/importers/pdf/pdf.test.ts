import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfTime } from '../../capture/pdf/pdf-time.ts';
import { readInThread } from '../../capture/pdf/read-in-thread.ts';
import { openImports } from '../testing/import-of.ts';
import { makePdf, type PdfWords } from '../testing/make-pdf.ts';

const { importFile, importTwice, call } = openImports();

/** Lines one below the other. */
const column = (x: number, top: number, lines: readonly string[], size = 10): readonly PdfWords[] =>
  lines.map((text, at) => ({
    text: text.trim(),
    x: text.startsWith(' ') ? x + 12 : x,
    y: top - at * 12,
    size,
  }));

const left = [
  'HARWICK, March 3 (AP) - The ferry from the',
  'northern islands came back to its old har-',
  'bour on Monday, after three winters in which',
  'the crossing had been closed by the weather.',
  '  The captain said that the sea was calm and',
  'that nobody on board had been in a hurry.',
];
const right = [
  'The owners, a cooperative of forty fisher-',
  'men, hope for a second boat by the summer.',
  '"We have waited long enough," said its chair.',
  'The council will decide on Thursday whether',
  'the quay is to be widened for the new boat.',
];
const story = [
  { text: 'Ferry returns to the northern islands', x: 50, y: 760, size: 22 },
  { text: 'By Anna Berg', x: 50, y: 735 },
  ...column(50, 700, left),
  ...column(310, 700, right),
];
const more = [
  ...column(50, 760, ['The boat was built in 1987 and rebuilt in', 'the yard of Sandvik two years ago.']),
];
const furniture = (page: number): readonly PdfWords[] => [
  { text: `The Harwick Herald, Tuesday, page ${page}`, x: 50, y: 815, size: 8 },
  { text: `https://herald.example/ferry`, x: 50, y: 25, size: 8 },
  { text: `${page}/2`, x: 500, y: 25, size: 8 },
];

describe('a PDF with a text layer', () => {
  test('is read column by column, without what stands at the edge of each page', async () => {
    const bytes = makePdf(
      [
        [...furniture(1), ...story],
        [...furniture(2), ...more],
      ],
      { info: { Title: 'herald_p1.indd', Author: 'adm', CreationDate: "D:20240102030405+01'00'" } },
    );
    const { articles } = await importTwice('page.pdf', bytes);
    const [article] = articles;
    expect(article).toMatchObject({
      headline: 'Ferry returns to the northern islands',
      byline: 'By Anna Berg',
      authors: ['Anna Berg'],
      agency: 'AP',
      place: 'HARWICK',
      language: 'en',
      url: 'https://herald.example/ferry',
      capture: { type: 'application/pdf' },
      warnings: [],
    });
    expect(article?.text.split('\n\n')).toEqual([
      'HARWICK, March 3 (AP) - The ferry from the northern islands came back to its old harbour on Monday, after three winters in which the crossing had been closed by the weather.',
      'The captain said that the sea was calm and that nobody on board had been in a hurry.',
      'The owners, a cooperative of forty fishermen, hope for a second boat by the summer. "We have waited long enough," said its chair. The council will decide on Thursday whether the quay is to be widened for the new boat.',
      'The boat was built in 1987 and rebuilt in the yard of Sandvik two years ago.',
    ]);
    const { bytes: kept } = await call('blob.get', { sha256: article?.capture.sha256 ?? '' });
    expect(Buffer.from(kept).equals(bytes)).toBe(true);
  });

  test('is believed of itself only where its text says nothing', async () => {
    const bytes = makePdf([column(50, 700, right)], {
      info: { Title: 'A new quay for Harwick', Author: 'Anna Berg', CreationDate: 'D:20240102030405Z' },
    });
    const { articles } = await importFile('quay.pdf', bytes);
    const [article] = articles;
    expect(article).toMatchObject({ authors: ['Anna Berg'], publishedAt: '2024-01-02T03:04:05.000Z' });
    expect(article?.origins.authors).toMatchObject({ origin: 'meta', confidence: 0.3 });
  });

  test('of scanned pages is kept and says that it is not read', async () => {
    const { report, articles } = await importTwice(
      'scan.pdf',
      makePdf([[]], { info: { Title: 'Page one, 1961' } }),
    );
    expect(report).toMatchObject({ found: 1, stored: 1 });
    expect(articles[0]).toMatchObject({ headline: 'Page one, 1961', text: '' });
    expect(articles[0]?.warnings).toContain('The PDF has no text layer: scanned pages are kept, not read');
  });

  test('of many pages is read as far as a book goes', async () => {
    const pages = Array.from({ length: 510 }, (_, at) =>
      column(50, 600, [`This is what stands on leaf ${at + 1} of it.`]),
    );
    const { articles } = await importFile('book.pdf', makePdf(pages));
    expect(articles[0]?.text).toContain('leaf 500');
    expect(articles[0]?.warnings).toContain(
      'Only the first 500 of 510 pages were read; the original has all of them',
    );
  });
});

describe('a PDF that is broken or means harm', () => {
  test('is read as far as it goes where it is cut', async () => {
    const whole = makePdf([story, more]);
    const { articles } = await importFile('cut.pdf', whole.subarray(0, whole.indexOf('xref')));
    expect(articles[0]?.text).toContain('northern islands came back');
    expect(articles[0]?.warnings).toContain('The PDF is cut: what could be read of it is here');
  });

  test('is told where there is nothing in it, or a password before it', async () => {
    const reasons: string[] = [];
    const id = '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]';
    const locked = makePdf([story], {
      objects: {
        90: `<< /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4 >>`,
      },
      trailer: `/Encrypt 90 0 R ${id}`,
    });
    for (const bytes of [
      Buffer.from('%PDF-1.7\n'),
      Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5000)]),
      locked,
    ]) {
      const { report } = await importFile('bad.pdf', bytes);
      expect(report.found).toBe(1);
      reasons.push(report.failed[0]?.reason ?? '');
    }
    expect(reasons).toEqual([
      'The PDF is damaged: it cannot be read.',
      'The PDF is damaged: it cannot be read.',
      'The PDF is encrypted: save a copy of it without its password.',
    ]);
  });

  test('runs none of its scripts and goes no circle of its pages', async () => {
    const script = 'globalThis.harmed = true; app.launchURL("https://evil.example/");';
    const bytes = makePdf([story], {
      catalogue: '/OpenAction 90 0 R /Names << /JavaScript << /Names [(a) 90 0 R] >> >>',
      objects: {
        90: `<< /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) >>`,
        2: '<< /Type /Pages /Kids [10 0 R 2 0 R] /Count 2 >>',
      },
    });
    const { articles } = await importFile('script.pdf', bytes);
    expect(articles[0]?.headline).toBe('Ferry returns to the northern islands');
    expect(Reflect.get(globalThis, 'harmed')).toBeUndefined();
  });

  test('ends where it takes too long or unpacks to too much', async () => {
    const slow = makePdf([deflateSync(Buffer.from(`/F1 9 Tf ${'BT (a) Tj ET '.repeat(3_000_000)}`))]);
    await expect(readInThread(slow, { milliseconds: 400, bytes: 2 ** 40 })).rejects.toThrow(
      'took longer than 0.4 seconds',
    );
    await expect(readInThread(slow, { milliseconds: 60_000, bytes: 40 * 2 ** 20 })).rejects.toThrow(
      'unpacks to more than',
    );
  });
});

test('times of a PDF are read with their zone, else as a day', () => {
  expect(pdfTime("D:20220113093000+06'00'")).toBe('2022-01-13T03:30:00.000Z');
  expect(pdfTime('D:20220113093000Z')).toBe('2022-01-13T09:30:00.000Z');
  expect(pdfTime('20220113')).toBe('2022-01-13');
  expect(pdfTime('D:20220113093000')).toBe('2022-01-13');
  for (const wrong of ['D:20221413', '2022', 'yesterday', '', null]) expect(pdfTime(wrong)).toBeNull();
});
