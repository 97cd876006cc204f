import { expect, test } from 'vitest';
import { ArchiveError } from '../../contract/errors.ts';
import { makePdf } from '../importers/testing/make-pdf.ts';
import { openTestArchive } from '../testing/open-test-archive.ts';
import type { FetchPage } from './fetch-page.ts';

const page = `<!doctype html><html><head><title>Ferry waits for the fog</title></head><body><article><h1>Ferry waits for the fog</h1><p>TORNVIK, May 6 (AP) — A ferry waited for the fog to lift on Monday, the pilot said.</p></article></body></html>`;

const site: FetchPage = async (address) => {
  if (!address.endsWith('/ferry')) throw new ArchiveError('io', 'news.example answered 404.');
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { url: 'https://news.example/ferry', status: 200, headers, bytes: Buffer.from(page) };
};

test('a page is fetched and understood, and kept only by a second call with the same bytes', async () => {
  const archive = openTestArchive({ fetchPage: site });
  const { reading, ...clip } = await archive.call('clip.fetch', { url: 'https://news.example/go/ferry' });
  expect(reading.headline).toBe('Ferry waits for the fog');
  expect(clip).toMatchObject({ url: 'https://news.example/ferry', type: 'text/html; charset=utf-8' });
  expect((await archive.call('archive.stats', {})).articles).toBe(0);
  const { id } = await archive.call('clip.add', { clip: { ...clip, source: 'address' } });
  expect(await archive.call('article.get', { id })).toMatchObject({ url: clip.url, place: 'TORNVIK' });
  archive.close();
});

test('what the site says no to is told, and nothing is kept', async () => {
  const archive = openTestArchive({ fetchPage: site });
  await expect(archive.call('clip.fetch', { url: 'https://news.example/gone' })).rejects.toThrow(/404/);
  archive.close();
});

test('a PDF at an address is fetched, understood and kept, whatever the site calls it', async () => {
  const words = [
    { text: 'Ferry waits for the fog to lift', x: 50, y: 760, size: 22 },
    { text: 'TORNVIK, May 6 (AP) - A ferry waited for the fog on Monday.', x: 50, y: 700 },
  ];
  const bytes = makePdf([words]);
  const paper: FetchPage = async (url) => ({
    url,
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    bytes,
  });
  const archive = openTestArchive({ fetchPage: paper });
  const { reading, ...clip } = await archive.call('clip.fetch', { url: 'https://news.example/ferry.pdf' });
  expect(reading).toMatchObject({ headline: 'Ferry waits for the fog to lift', agency: 'AP' });
  expect(clip.type).toBe('application/pdf');
  expect(await archive.call('clip.read', { ...clip, source: 'address' })).toEqual(reading);
  const { id, undo } = await archive.call('clip.add', { clip: { ...clip, source: 'address' } });
  const article = await archive.call('article.get', { id });
  expect(article).toMatchObject({ url: clip.url, place: 'TORNVIK', capture: { type: 'application/pdf' } });
  const kept = await archive.call('blob.get', { sha256: article.capture.sha256 });
  expect(Buffer.from(kept.bytes).equals(bytes)).toBe(true);
  expect(undo).not.toEqual([]);
  archive.close();
});
