import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openImports } from '../testing/import-of.ts';
import { makeZip } from '../testing/make-zip.ts';

const { importFile, importTwice, call } = openImports();

const png = (n: number): Buffer =>
  Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from(String(n)),
  ]);
const words =
  'The ferry came back to the island on Monday, after three winters in which the sea had been too rough for it.';
const body = (image: string) =>
  `<head><meta charset=utf-8><title>Ferry returns</title></head><body><article><h1>Ferry returns to the island</h1><p class=byline>By Anna Berg</p><img src="${image}" alt="The ferry" width=600 height=400><p>${words}</p><p>${words.replace('ferry', 'boat')}</p><p>${words.replace('Monday', 'Sunday')}</p></article></body></html>`;
const comment = (info = '') =>
  `<!--\n Page saved with SingleFile \n url: https://news.example/ferry \n saved date: Fri Dec 18 2020 19:13:21 GMT+0100 (Central European Standard Time)\n${info}-->`;
const expected = {
  headline: 'Ferry returns to the island',
  authors: ['Anna Berg'],
  url: 'https://news.example/ferry',
  capture: { capturedAt: '2020-12-18T18:13:21.000Z' },
};

describe('a page saved by SingleFile', () => {
  test('has its address, its time, and its pictures lifted out however large', async () => {
    const large = Buffer.concat([png(1), randomBytes(3_000_000)]);
    const html = `<!DOCTYPE html> <html lang=en>${comment(' info: kept for the file\n')}${body(`data:image/png;base64,${large.toString('base64')}`)}`;
    const { articles } = await importTwice('ferry.html', html);
    expect(articles[0]).toMatchObject(expected);
    const blob = /src="\/blob\/([0-9a-f]{64})"/.exec(articles[0]?.html ?? '')?.[1] ?? '';
    expect(articles[0]?.html?.length).toBeLessThan(5000);
    const { bytes, type } = await call('blob.get', { sha256: blob });
    expect([type, bytes.length]).toEqual(['image/png', large.length]);
  });
});

describe('a self-extracting zip of SingleFile', () => {
  const zipped = (extra = {}) =>
    makeZip([
      {
        name: 'index.html',
        bytes: Buffer.from(`<!DOCTYPE html> <html lang=en>${comment()}${body('images/1.png')}`),
      },
      { name: 'images/1.png', bytes: png(2) },
      {
        name: 'manifest.json',
        bytes: Buffer.from(JSON.stringify({ originalUrl: 'https://news.example/ferry', ...extra })),
      },
    ]);
  const before = Buffer.from(
    `<!doctype html><html data-sfz><meta charset=utf-8><title>Ferry</title><script>globalThis.harmed=1;${'/* zip */'.repeat(5000)}</script><!--`,
  );
  const behind = Buffer.from('--><script>document.write("x")</script></html>');

  test.each([
    ['with a page before and behind it', (zip: Buffer) => Buffer.concat([before, zip, behind])],
    ['alone', (zip: Buffer) => zip],
  ])('is the page with its pictures, %s', async (_, made) => {
    const file = made(await zipped());
    const { report, articles } = await importTwice('ferry.zip.html', file);
    expect(report).toMatchObject({ found: 1, stored: 1 });
    expect(articles[0]).toMatchObject(expected);
    expect(articles[0]?.html).toMatch(/src="\/blob\/[0-9a-f]{64}"/);
    const { bytes } = await call('blob.get', { sha256: articles[0]?.capture.sha256 ?? '' });
    expect(Buffer.from(bytes).equals(file)).toBe(true);
  });

  test('whose directory counts what is before it is read too', async () => {
    const zip = await zipped();
    const file = Buffer.concat([before, zip, behind]);
    const [start, end] = [
      before.length + zip.indexOf('PK\x01\x02', 0, 'latin1'),
      before.length + zip.indexOf('PK\x05\x06', 0, 'latin1'),
    ];
    for (let at = start; at < end; at = file.indexOf('PK\x01\x02', at + 4, 'latin1')) {
      if (at < 0) break;
      file.writeUInt32LE(file.readUInt32LE(at + 42) + before.length, at + 42);
    }
    file.writeUInt32LE(file.readUInt32LE(end + 16) + before.length, end + 16);
    const { articles } = await importFile('ferry.html', file);
    expect(articles[0]).toMatchObject(expected);
  });

  test('that is cut is the page that stands before it, and one of another kind a zip', async () => {
    const zip = await zipped();
    const cut = Buffer.concat([before, zip.subarray(0, zip.length - 60)]);
    const { report } = await importFile('cut.zip.html', cut);
    expect(report.found).toBe(1);
    const other = await makeZip([
      { name: 'index.html', bytes: Buffer.from(`<html>${body('images/1.png')}`) },
      { name: 'other.html', bytes: Buffer.from(`<html>${body('').replace('Ferry', 'Train')}`) },
      { name: 'manifest.json', bytes: Buffer.from('{"name":"An app"}') },
    ]);
    const { report: all } = await importFile('other.zip', other);
    expect(all).toMatchObject({ found: 3, stored: 1, alreadyThere: 1 });
    expect(all.failed.map(({ source }) => source)).toEqual([expect.stringMatching(/manifest\.json$/)]);
  });

  test('whose pictures lead out of it shows none of them', async () => {
    const file = await makeZip([
      { name: 'index.html', bytes: Buffer.from(`<html>${comment()}${body('../../../etc/passwd')}`) },
      { name: 'manifest.json', bytes: Buffer.from('{"originalUrl":"javascript:alert(1)"}') },
    ]);
    const { articles } = await importFile('evil.zip', file);
    expect(articles[0]?.url).toBe('https://news.example/ferry');
    expect(articles[0]?.html ?? '').not.toMatch(/blob|file:/);
  });
});
