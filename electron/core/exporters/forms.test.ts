import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import type { ExportFormat } from '../../contract/export.ts';
import { pageClip, textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-forms-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const rich = `<p>The harbour was <b>closed</b> for <i>two days</i>, said the <a href="https://city.example/a(b)">council</a>. It had *no* choice &amp; no money &lt;left&gt;, and the fishermen had waited on the quay since dawn for the wall to be mended.</p>
<h3>What it costs</h3><ul><li>Stone<ul><li>Granite</li></ul></li><li>Wages, which nobody had thought of before the storm came over the sea</li></ul>
<blockquote><p>Nobody was hurt.</p><p>Nobody will be.</p></blockquote>
<figure><img src="data:image/png;base64,${dot}" alt="The wall"><figcaption>The wall in January</figcaption></figure>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>4 | 5 million</td></tr></table>
<p>Repairs will take until the spring and cost some 4 million crowns, according to the city council of Lindmar.</p>`;

/** A page whose stored HTML is what these tests say, whatever reading pages may come to make of it. */
async function addRich(html = rich): Promise<string> {
  const clip = {
    headline: 'Wall & <gate>',
    html,
    url: 'https://news.example/wall',
    publishedAt: '2024-01-13',
    tags: ['sea/wall'],
    publisher: 'The Lindmar Post',
  };
  const path = join(dir, 'in.jsonl');
  (await import('node:fs')).writeFileSync(path, JSON.stringify(clip));
  const { ids, failed } = await archive.call('import.run', { paths: [path] });
  rmSync(path);
  expect(failed).toEqual([]);
  return ids[0] ?? '';
}
const run = async (format: ExportFormat, ids?: readonly string[]) => {
  const report = await archive.call('export.run', { format, dir, ...(ids && { ids: [...ids] }) });
  expect(report.failed).toEqual([]);
  return report;
};
const read = (path: string | undefined) => readFileSync(path ?? '', 'utf8');
const isWellFormed = (xml: string) => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return true;
};

describe('Markdown', () => {
  test('keeps emphasis, links, lists, quotes, subheads, tables, and pictures as files beside', async () => {
    await addRich();
    const { files } = await run('markdown');
    const text = read(files[0]);
    expect(text).toContain('**closed** for *two days*');
    expect(text).toContain('[council](https://city.example/a\\(b\\))');
    expect(text).toContain('It had \\*no\\* choice & no money \\<left>');
    expect(text).toContain('### What it costs\n\n- Stone\n  - Granite\n- Wages');
    expect(text).toContain('> Nobody was hurt.\n>\n> Nobody will be.');
    expect(text).toContain('| Year | Cost |\n| --- | --- |\n| 2023 | 4 \\| 5 million |');
    const [, name = ''] = /!\[The wall\]\(attachments\/([0-9a-f]{64}\.png)\)/.exec(text) ?? [];
    expect(readFileSync(join(dir, 'attachments', name)).toString('base64')).toBe(dot);
    await run('markdown');
    expect(readdirSync(join(dir, 'attachments'))).toEqual([name]);
  });

  test('imported again has the same body and picture', async () => {
    const id = await addRich();
    const { files } = await run('markdown');
    const other = openTestArchive();
    const { ids } = await other.call('import.run', { paths: files });
    const { html, text } = await other.call('article.get', { id: ids[0] ?? '' });
    const before = await archive.call('article.get', { id });
    expect(/\/blob\/\w+/.exec(html ?? '')?.[0]).toBe(/\/blob\/\w+/.exec(before.html ?? '')?.[0]);
    for (const part of ['<strong>closed</strong>', '<em>two days</em>', '<table>', '<blockquote>', '<h3>']) {
      expect(html).toContain(part);
    }
    expect(text).toContain('Nobody will be.');
    other.close();
  });
});

describe('a page', () => {
  test('stands alone, is well formed, and neither runs nor loads anything', async () => {
    await addRich();
    const { files } = await run('html');
    expect(files.map((path) => basename(path))).toEqual(['2024-01-13 Wall & gate.html']);
    const text = read(files[0]);
    expect(isWellFormed(text.replace('<!doctype html>', ''))).toBe(true);
    expect(text).toContain(`<img src="data:image/png;base64,${dot}" alt="The wall"/>`);
    expect(text).toContain('<h1>Wall &amp; &lt;gate&gt;</h1>');
    expect(text).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(text).not.toMatch(/<script|src="http/);
  });

  test('shows nothing of what a hostile archive has in its HTML', async () => {
    await addRich();
    const { openDatabase } = await import('../storage/database.ts');
    archive.reopen(() => {
      const db = openDatabase(join(archive.dir, 'archive.sqlite'));
      db.run(
        'UPDATE edition_body SET html = ?',
        '<p onclick="x()">A<script>x()</script><a href="javascript:x()">b</a></p><svg onload="x()"/><img src="https://spy.example/1.png" alt="Spy"><iframe src="https://spy.example"></iframe></p>',
      );
      db.close();
    });
    for (const format of ['html', 'site', 'markdown'] as const) {
      const { files } = await run(format);
      const path =
        format === 'site'
          ? join(
              dir,
              'pressmark site',
              'articles',
              readdirSync(join(dir, 'pressmark site', 'articles'))[0] ?? '',
            )
          : files[0];
      const text = read(path);
      expect(text).not.toMatch(/x\(\)|javascript:|<iframe|<svg|src="https?:|!\[/);
      expect(text).toContain('Spy');
    }
  });
});

describe('a site', () => {
  test('has a page for each article, lists by month, source and tag, and an index that finds in the texts', async () => {
    const id = await addRich();
    await archive.call('clip.add', { clip: textClip({ headline: '</script><b>Zeppelin' }) });
    const { files, written } = await run('site');
    expect(written).toBe(2);
    const root = join(dir, 'pressmark site');
    expect(files).toEqual([join(root, 'index.html')]);
    expect(read(files[0])).toContain('<a href="dates/2024-01.html">2024-01</a> <span class="meta">2</span>');
    expect(read(join(root, 'dates', '2024-01.html'))).toContain(
      `<a href="../articles/${id}.html">Wall &amp; &lt;gate&gt;</a>`,
    );
    expect(read(join(root, 'tags', '1.html'))).toContain('<h1>sea/wall</h1>');
    expect(read(join(root, 'sources', '1.html'))).toContain('<h1>The Lindmar Post</h1>');
    expect(read(join(root, 'articles', `${id}.html`))).toMatch(/<img src="..\/pictures\/[0-9a-f]{64}\.png"/);
    const code = read(join(root, 'search-index.js'));
    expect(code).not.toContain('</script');
    const scope: { pressmarkIndex?: readonly (readonly string[])[] } = {};
    runInNewContext(code, scope);
    expect(scope.pressmarkIndex?.map(([, title]) => title).sort()).toEqual([
      '</script><b>Zeppelin',
      'Wall & <gate>',
    ]);
    expect(scope.pressmarkIndex?.[0]?.[4]).toBeTruthy();
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const page = read(join(root, name));
      expect(isWellFormed(page.replace('<!doctype html>', ''))).toBe(true);
      expect(page.includes('<script')).toBe(name === 'search.html');
    }
    await run('site');
    expect(readdirSync(dir).sort()).toEqual(['pressmark site', 'pressmark site 2']);
  });
});

describe('a book', () => {
  const entriesOf = async (path: string) => {
    const zip = await openPromise(path, { autoClose: false });
    const entries = new Map<string, { text: string; method: number; extra: number }>();
    for await (const entry of zip.eachEntry()) {
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      entries.set(entry.fileName, {
        text: bytes.toString('utf8'),
        method: entry.compressionMethod,
        extra: entry.extraFieldLength,
      });
    }
    zip.close();
    return entries;
  };

  test('is an EPUB 3: its type first and stored, all documents well formed, all that is there in the manifest', async () => {
    const id = await addRich();
    await archive.call('clip.add', {
      clip: pageClip({ headline: 'Control \u0007 & 𝄞' }),
      fields: { publishedAt: '2023-12-24' },
    });
    const { files, written } = await run('epub');
    expect(written).toBe(2);
    const bytes = readFileSync(files[0] ?? '');
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    const entries = await entriesOf(files[0] ?? '');
    expect(entries.get('mimetype')).toMatchObject({ method: 0, extra: 0 });
    for (const [name, { text }] of entries)
      if (/\.(?:xhtml|opf|xml)$/.test(name)) expect(isWellFormed(text)).toBe(true);
    const opf = entries.get('EPUB/package.opf')?.text ?? '';
    const named = [...opf.matchAll(/href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`).sort();
    const there = [...entries.keys()]
      .filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'))
      .sort();
    expect(named).toEqual(there);
    const nav = entries.get('EPUB/nav.xhtml')?.text ?? '';
    expect(nav.indexOf('2023-12')).toBeLessThan(nav.indexOf('2024-01'));
    expect(nav).toContain(`<a href="${id}.xhtml">13 · Wall &amp; &lt;gate&gt; · The Lindmar Post</a>`);
    expect(entries.get(`EPUB/${id}.xhtml`)?.text).toMatch(/<img src="pictures\/[0-9a-f]{64}\.png"/);
  });

  test('by tag has a part for each, in each other, with a story under each of its own, and reads in that order', async () => {
    const add = async (headline: string, publishedAt: string, tags: string[]) => {
      const clip = pageClip({ headline, url: `https://news.example/${headline}` });
      return (await archive.call('clip.add', { clip, fields: { publishedAt, publisher: 'Post' }, tags })).id;
    };
    const none = await add('None', '2023-01-01', []);
    const both = await add('Both', '2024-02-02', ['sea/north & east', 'Air']);
    const sea = await add('Sea', '2024-03-03', ['sea']);
    const deep = await add('Deep', '2022-01-01', ['sea/north & east']);
    const query = { format: 'epub' as const, dir, contents: 'tag' as const };
    const { files } = await archive.call('export.run', query);
    const entries = await entriesOf(files[0] ?? '');
    const nav = entries.get('EPUB/nav.xhtml')?.text ?? '';
    expect(isWellFormed(nav)).toBe(true);
    const told = [...nav.matchAll(/(<ol>|<\/ol>)|<a href="([^"]+)\.xhtml">([^<]+)<\/a>/g)];
    const lines: string[] = [];
    let depth = 0;
    for (const [, list, href, words] of told) {
      if (list) depth += list === '<ol>' ? 1 : -1;
      else lines.push(`${depth} ${words} > ${href}`);
    }
    expect(lines).toEqual([
      `1 Air > ${both}`,
      `2 2024-02-02 · Both · Post > ${both}`,
      `1 sea > ${sea}`,
      `2 2024-03-03 · Sea · Post > ${sea}`,
      `2 north &amp; east > ${deep}`,
      `3 2022-01-01 · Deep · Post > ${deep}`,
      `3 2024-02-02 · Both · Post > ${both}`,
      `1 Untagged > ${none}`,
      `2 2023-01-01 · None · Post > ${none}`,
    ]);
    const opf = entries.get('EPUB/package.opf')?.text ?? '';
    const hrefs = new Map(
      [...opf.matchAll(/<item id="(\w+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]),
    );
    const spine = [...opf.matchAll(/<itemref idref="(\w+)"/g)].map(([, id]) => hrefs.get(id ?? ''));
    expect(spine).toEqual(['nav.xhtml', ...[both, sea, deep, none].map((id) => `${id}.xhtml`)]);
    expect(opf).toContain('<dc:title>Clippings, 2022-01-01 to 2024-03-03</dc:title>');
  });

  test('of the same clips is the same, byte by byte', async () => {
    const id = await addRich();
    const first = await run('epub', [id]);
    archive.setTime('2025-01-01T00:00:00.000Z');
    const second = await run('epub', [id]);
    expect(first.files).not.toEqual(second.files);
    expect(readFileSync(first.files[0] ?? '').equals(readFileSync(second.files[0] ?? ''))).toBe(true);
  });

  test('of nothing is no book', async () => {
    expect(await run('epub')).toMatchObject({ found: 0, written: 0, files: [] });
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('a WARC', () => {
  test('has the raw bytes of every edition, and is read again', async () => {
    const url = 'https://news.example/harbour';
    const { id } = await archive.call('clip.add', { clip: pageClip({ url }) });
    archive.setTime('2024-05-07T00:00:00.000Z');
    await archive.call('clip.add', {
      clip: pageClip({ url, body: 'LINDMAR - Another text, which is a whole story of its own.' }),
    });
    const { files } = await run('warc');
    expect(files.map((path) => basename(path))).toEqual(['pressmark.warc.gz']);
    expect(gunzipSync(readFileSync(files[0] ?? '')).toString('utf8')).toMatch(
      /^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n/,
    );
    const other = openTestArchive();
    expect(await other.call('import.run', { paths: files })).toMatchObject({
      found: 2,
      stored: 1,
      newEditions: 1,
    });
    const { hits } = await other.call('search.query', { query: '' });
    for (const edition of [1, 2]) {
      const was = await archive.call('article.get', { id, edition });
      const is = await other.call('article.get', { id: hits[0]?.id ?? '', edition });
      expect(is.capture).toMatchObject({
        sha256: was.capture.sha256,
        url,
        capturedAt: was.capture.capturedAt,
      });
      expect([is.text, is.warnings]).toEqual([was.text, was.warnings]);
    }
    other.close();
  });
});

test('a page without an address comes back without one from a WARC', async () => {
  await archive.call('clip.add', { clip: { ...pageClip(), url: null } });
  const { files } = await run('warc');
  const other = openTestArchive();
  const { ids } = await other.call('import.run', { paths: files });
  expect((await other.call('article.get', { id: ids[0] ?? '' })).url).toBe(null);
  other.close();
});

test('an export that is stopped tells how far it came, and leaves no half book', async () => {
  const { id } = await archive.call('clip.add', { clip: textClip() });
  const { runExport } = await import('./run-export.ts');
  const { openForReading } = await import('../storage/open.ts');
  const { createBlobStore } = await import('../storage/blob-store.ts');
  const { migrations } = await import('../storage/migrations/index.ts');
  const { db, files, close } = openForReading({ dir: archive.dir, migrations });
  const stop = new AbortController();
  stop.abort();
  const core = { db, blobs: createBlobStore(db, files.blobs) };
  const how = { dir, job: 'x', signal: stop.signal, now: new Date(), emit: () => {}, articles: [1] };
  expect(await runExport(core, { ...how, format: 'epub' })).toEqual({
    found: 1,
    written: 0,
    failed: [],
    files: [],
    cancelled: true,
  });
  expect(readdirSync(dir)).toEqual([]);
  close();
  expect(id).toBeTruthy();
});
