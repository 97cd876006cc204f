import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../contract/article.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';
import { makeZip } from './testing/make-zip.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-pictures-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

/** A PNG of one dot, told from others by what stands behind its end. */
const png = (name: string) =>
  Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from(name),
  ]);
const page = (...sources: readonly string[]) =>
  `<!doctype html><html><head><title>Ships arrive</title></head><body><article><h1>Ships arrive</h1>
<p>HAMBURG (AP) — The first of many ships arrived on Monday in the harbour, as the port authority said in a statement.</p>
${sources.map((src, n) => `<figure><img alt="Picture ${n}" src="${src}"><figcaption>Caption ${n}</figcaption></figure>`).join('\n')}
<p>The second of them is expected to arrive on Tuesday evening, the authority added, and would bring grain and wood.</p>
<p>More than two hundred people had come to see it, some of them from as far away as the neighbouring country.</p></article></body></html>`;
const write = (name: string, bytes: string | Uint8Array): string => {
  const path = join(dir, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};
const imported = async (path: string): Promise<Article> => {
  const { ids, failed } = await archive.call('import.run', { paths: [path] });
  expect(failed).toEqual([]);
  return archive.call('article.get', { id: ids[0] ?? '' });
};
const sourcesOf = (article: Article) =>
  [...(article.html ?? '').matchAll(/<img[^>]*? src="([^"]*)"/g)].map((match) => match[1] ?? '');
const kept = /^\/blob\/[0-9a-f]{64}$/;
const bytesOf = (source: string) => archive.call('blob.get', { sha256: source.slice('/blob/'.length) });

test('pictures in the folder beside a saved page come along, and are had as what they are', async () => {
  write('story_files/a%20b.png', png('a'));
  write('story_files/ä &.png', png('b'));
  write('story_files/advert.png', png('advert'));
  const path = write('story.html', page('story_files/a%2520b.png', './story_files/%C3%A4%20&amp;.png?v=2'));
  const article = await imported(path);
  const sources = sourcesOf(article);
  expect(sources).toEqual([expect.stringMatching(kept), expect.stringMatching(kept)]);
  expect(await bytesOf(sources[0] ?? '')).toEqual({ type: 'image/png', bytes: new Uint8Array(png('a')) });
  expect(await bytesOf(sources[1] ?? '')).toEqual({ type: 'image/png', bytes: new Uint8Array(png('b')) });
  expect(article.text).toContain('HAMBURG (AP) —');
  expect(article.image).toBeNull();
  expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true, blobs: 3 });
});

test('likewise in a zip', async () => {
  const parts = [
    { name: 'x/story.html', bytes: Buffer.from(page('story_files/a.png')) },
    { name: 'x/story_files/a.png', bytes: png('a') },
  ];
  const article = await imported(write('story.zip', await makeZip(parts)));
  expect(sourcesOf(article)).toEqual([expect.stringMatching(kept)]);
});

test('those in the page as data are lifted out, once each', async () => {
  const data = (name: string) => `data:image/png;base64,${png(name).toString('base64')}`;
  const article = await imported(write('story.html', page(data('a'), data('b'), data('a'))));
  const sources = sourcesOf(article);
  expect(sources).toEqual(Array(3).fill(expect.stringMatching(kept)));
  expect(new Set(sources).size).toBe(2);
  expect(article.html).not.toContain('data:');
  const clip = { text: page(data('c')).replaceAll('Ships', 'Boats'), type: 'text/html', source: 'paste' };
  const { id } = await archive.call('clip.add', { clip });
  expect(sourcesOf(await archive.call('article.get', { id }))).toEqual([expect.stringMatching(kept)]);
});

test('what is no picture, or lies outside of the folder, or on the net, is not taken', async () => {
  write('secret.png', png('secret'));
  write(
    'in/story_files/drawing.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  write('in/story_files/page.png', '<html>not a picture</html>');
  symlinkSync(join(dir, 'secret.png'), join(dir, 'in/story_files/link.png'));
  const addresses = [
    'story_files/drawing.svg',
    'story_files/page.png',
    'story_files/link.png',
    '../secret.png',
    'story_files/%2e%2e/%2e%2e/secret.png',
    join(dir, 'secret.png'),
    `file://${join(dir, 'secret.png')}`,
    'https://news.example/a.png',
    `/blob/${'0'.repeat(64)}`,
    `data:image/png;base64,${Buffer.from('<svg onload="alert(1)">').toString('base64')}`,
  ];
  const article = await imported(write('in/story.html', page(...addresses)));
  for (const source of sourcesOf(article)) expect(source).toMatch(/^$|^https:\/\/news\.example\/a\.png$/);
  expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true, blobs: 1 });
});

test('of ten thousand pictures the first five hundred are kept', async () => {
  const names = Array.from({ length: 10_000 }, (_, n) => `story_files/${n}.png`);
  for (const name of names) write(name, png(name));
  const article = await imported(write('story.html', page(...names)));
  const stored = sourcesOf(article).filter((source) => kept.test(source));
  expect(stored).toHaveLength(500);
});
