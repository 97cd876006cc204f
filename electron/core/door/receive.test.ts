import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePdf } from '../importers/testing/make-pdf.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';
import { type Spooled, spoolDir, writeSpool } from './spool.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const dir = () => spoolDir(archive.dir);
const headline = 'Ships wait for the fog to lift off Lindmar';
const page = (headline: string) =>
  `<!doctype html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>LINDMAR, May 6 (Reuters) - Ships came in on Monday, the harbour master said, after three days of fog.</p><p>Nobody had been hurt, and the fishermen went home in the evening.</p></article></body></html>`;

async function spool(
  clipId: string,
  change: Partial<Spooled> = {},
  bytes: string | Uint8Array = page(headline),
) {
  const writer = await writeSpool(dir());
  await writer.write(Buffer.from(bytes));
  return writer.keep({
    clipId,
    url: `https://news.example/${clipId}`,
    title: headline,
    selection: false,
    tags: ['sea'],
    capturedAt: '2024-05-06T07:00:00Z',
    type: 'text/html; charset=utf-8',
    pairing: 'nobody',
    ...change,
  });
}

const count = async () => (await archive.call('archive.stats', {})).articles;
const take = () => archive.call('door.take', {});

test('what waits is taken in, with its tags, found by search, and leaves the spool', async () => {
  await spool('clip-0001');
  expect(await take()).toEqual({ taken: 1 });
  const { hits } = await archive.call('search.query', { query: 'ships tag:sea' });
  const article = await archive.call('article.get', { id: hits[0]?.id ?? '' });
  expect(article).toMatchObject({
    headline,
    tags: ['sea'],
    url: 'https://news.example/clip-0001',
  });
  expect(article.capture).toMatchObject({ source: 'browser', capturedAt: '2024-05-06T07:00:00Z' });
  expect(await archive.call('clip.received', { clipId: 'clip-0001' })).toEqual({ article: article.id });
  expect(readdirSync(dir())).toEqual([]);
});

test('what was spooled before a crash is taken in at the next start', async () => {
  await spool('clip-0001');
  archive.reopen();
  archive.idle();
  expect(await count()).toBe(1);
  expect(readdirSync(dir())).toEqual([]);
});

test('a clip that was stored before a crash could empty the spool is not stored twice', async () => {
  await spool('clip-0001');
  await take();
  // The same name with other bytes: what the crash left counts for nothing, its name does.
  await spool('clip-0001', {}, page(`${headline} again`));
  archive.reopen();
  archive.idle();
  expect(await count()).toBe(1);
  expect((await archive.call('search.query', { query: 'again' })).total).toBe(0);
  expect(readdirSync(dir())).toEqual([]);
});

test('what a crash left half-written is removed at the next start, and nothing else', async () => {
  const writer = await writeSpool(dir());
  await writer.write(Buffer.from('<p>half'));
  await spool('clip-0001');
  expect(readdirSync(dir())).toHaveLength(2);
  archive.reopen();
  expect(readdirSync(dir())).toEqual(['clip-0001']);
  await writer.discard();
});

test('a clip of a name that waits already is not written over it', async () => {
  expect(await spool('clip-0001')).toBe(true);
  expect(await spool('clip-0001', {}, page('Another story of the same harbour'))).toBe(false);
  await take();
  expect((await archive.call('search.query', { query: 'another' })).total).toBe(0);
});

test('what cannot be understood is kept aside with its reason, the rest goes on, and it can be tried again', async () => {
  await spool('clip-0001', { title: 'A picture' }, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await spool('clip-0002');
  expect(await take()).toEqual({ taken: 1 });
  const { failed } = await archive.call('door.get', {});
  expect(failed).toMatchObject([{ clipId: 'clip-0001', title: 'A picture' }]);
  expect(failed[0]?.reason).toMatch(/PNG|picture|image/i);
  expect(archive.events.some(({ name }) => name === 'clip.failed')).toBe(true);
  expect(existsSync(join(dir(), 'failed', 'clip-0001', 'page'))).toBe(true);
  expect(await archive.call('door.retry', {})).toEqual({ taken: 0 });
  expect((await archive.call('door.get', {})).failed).toHaveLength(1);
});

const paper = makePdf([
  [
    { text: 'Ferry waits for the fog to lift', x: 50, y: 760, size: 22 },
    { text: 'TORNVIK, May 6 (AP) - A ferry waited for the fog on Monday.', x: 50, y: 700 },
  ],
]);

test('a PDF is taken in as one, whatever its sender calls it, and other clips do not wait for it', async () => {
  await spool('clip-0001', {}, paper);
  await spool('clip-0002', { capturedAt: '2024-05-06T08:00:00Z' });
  const both = take();
  // Whoever is called meanwhile takes the next one.
  expect(await take()).toEqual({ taken: 1 });
  expect(readdirSync(dir())).toEqual(['clip-0001']);
  expect(await both).toEqual({ taken: 1 });
  const { hits } = await archive.call('search.query', { query: 'ferry tag:sea' });
  expect(await archive.call('article.get', { id: hits[0]?.id ?? '' })).toMatchObject({
    headline: 'Ferry waits for the fog to lift',
    url: 'https://news.example/clip-0001',
    capture: { type: 'application/pdf', source: 'browser', capturedAt: '2024-05-06T07:00:00Z' },
  });
  expect(readdirSync(dir())).toEqual([]);
});

test('a PDF that was spooled before a crash is taken in at the next start, and what is behind it', async () => {
  await spool('clip-0001', {}, paper);
  await spool('clip-0002', { capturedAt: '2024-05-06T08:00:00Z' });
  archive.reopen();
  archive.idle();
  await expect.poll(count, { timeout: 10_000 }).toBe(2);
  expect(readdirSync(dir())).toEqual([]);
});

test('a PDF that is being read while the archive is closed stays in the spool', async () => {
  await spool('clip-0001', {}, paper);
  const taking = take();
  archive.reopen();
  await taking;
  expect(await count()).toBe(0);
  expect(readdirSync(dir())).toEqual(['clip-0001']);
  expect(await take()).toEqual({ taken: 1 });
});

test('a PDF that cannot be read is kept aside', async () => {
  await spool('clip-0001', { title: 'A paper' }, '%PDF-1.7\n');
  expect(await take()).toEqual({ taken: 0 });
  const { failed } = await archive.call('door.get', {});
  expect(failed).toMatchObject([{ title: 'A paper', reason: 'The PDF is damaged: it cannot be read.' }]);
});

test('a clip whose note cannot be read is not lost either', async () => {
  await spool('clip-0001');
  writeFileSync(join(dir(), 'clip-0001', 'clip.json'), '{"clipId":');
  expect(await take()).toEqual({ taken: 0 });
  expect(existsSync(join(dir(), 'failed', 'clip-0001', 'page'))).toBe(true);
});

test('what else lies in the folder is left alone', async () => {
  mkdirSync(join(dir(), 'My Notes'), { recursive: true });
  writeFileSync(join(dir(), 'note.txt'), 'mine');
  expect(await take()).toEqual({ taken: 0 });
  archive.reopen();
  expect(readdirSync(dir()).sort()).toEqual(['My Notes', 'note.txt']);
});

test('a clip tells when its sender was last used, and a selection says that it is one', async () => {
  const { token } = await archive.call('pairing.create', { name: 'SingleFile' });
  const { id } = await archive.call('pairing.check', { token, origin: null });
  await spool('clip-0001', { pairing: id ?? '', selection: true });
  await take();
  const { pairings } = await archive.call('door.get', {});
  expect(pairings[0]?.usedAt).toBe('2024-05-06T07:08:09.000Z');
  const { hits } = await archive.call('search.query', { query: 'ships' });
  expect((await archive.call('article.get', { id: hits[0]?.id ?? '' })).capture.source).toBe(
    'browser, a selection',
  );
});

test('an address is known once it is archived, however it is written, and not while it is in the trash', async () => {
  await spool('clip-0001');
  await take();
  const known = async (url: string) =>
    (await archive.call('article.by-address', { urls: [url] })).addresses[0]?.article;
  const article = await known('http://www.news.example/clip-0001/?utm_source=x#top');
  expect(article?.headline).toBe(headline);
  expect(await known('https://news.example/clip-0002')).toBeNull();
  expect(await known('not an address')).toBeNull();
  await archive.call('article.set-state', { ids: [article?.id ?? ''], trashed: true });
  expect(await known('https://news.example/clip-0001')).toBeNull();
});
