import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../contract/clip.ts';
import { pageClip, textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-import-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(dir, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const lines = (...articles: readonly object[]) =>
  articles.map((each) => `${JSON.stringify(each)}\n`).join('');
const text = (headline: string) => textClip({ headline }).text ?? '';

/** Every import's account must add up, whatever else a test looks at. */
const run = async (...paths: readonly string[]): Promise<ImportReport> => {
  const report = await archive.call('import.run', { paths: [...paths] });
  const { stored, newEditions, alreadyThere, failed, unnamed } = report;
  expect(stored + newEditions + alreadyThere + failed.length + unnamed).toBe(report.found);
  return report;
};
const get = (id: string | undefined) => archive.call('article.get', { id: id ?? '' });

describe('a folder', () => {
  test('is walked in the order of names, without hidden files, parts of saved pages and files about others', async () => {
    write('b.txt', text('B ships arrive'));
    write('a/page.html', pageClip({ headline: 'A ships arrive' }).text ?? '');
    write('a/page_files/advert.html', pageClip({ headline: 'Advertisement' }).text ?? '');
    write('.hidden.txt', text('Hidden'));
    write('.git/config.txt', text('Hidden too'));
    write('b.meta.json', '{}');
    const report = await run(dir);
    expect(report).toMatchObject({ found: 2, stored: 2, failed: [] });
    const articles = await Promise.all(report.ids.map(get));
    expect(articles.map((article) => article.headline)).toEqual(['A ships arrive', 'B ships arrive']);
    expect(articles[1]?.capture.source).toBe(join(dir, 'b.txt'));
  });

  test('that links to itself is walked once', async () => {
    write('in/a.txt', text('A ships arrive'));
    symlinkSync(dir, join(dir, 'in', 'loop'));
    expect(await run(dir)).toMatchObject({ found: 1, stored: 1 });
  });

  test('imported again stores nothing and leaves the trash alone', async () => {
    write('a.txt', text('A ships arrive'));
    const { ids } = await run(dir);
    await archive.call('article.set-state', { ids, trashed: true });
    expect(await run(dir)).toMatchObject({ found: 1, stored: 0, alreadyThere: 1, ids });
    expect((await get(ids[0])).trashedAt).not.toBeNull();
  });

  test('a file that cannot be read is told with its reason, and the rest goes on', async () => {
    write('a.txt', text('A ships arrive'));
    write('b.bin', Buffer.from([0, 1, 2, 3, 4, 5]));
    write('c.txt', '');
    const report = await run(dir, join(dir, 'missing'));
    expect(report).toMatchObject({ found: 4, stored: 1 });
    expect(report.failed).toEqual([
      { source: join(dir, 'b.bin'), reason: 'Pressmark cannot read this kind of file.' },
      { source: join(dir, 'c.txt'), reason: 'The file is empty.' },
      { source: join(dir, 'missing'), reason: 'There is no such file or folder.' },
    ]);
  });
});

describe('a text or a page', () => {
  test('of more than 64 MiB is refused unread', async () => {
    const path = write('large.html', '<!doctype html>');
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect((await run(path)).failed).toEqual([{ source: path, reason: 'The file is larger than 64 MiB.' }]);
  });

  test('is taken as of when its file was written, and as its sidecar says', async () => {
    const plain = write('a.txt', text('A ships arrive'));
    utimesSync(plain, new Date('2020-02-03T04:05:06Z'), new Date('2020-02-03T04:05:06Z'));
    write('b.txt', text('B ships arrive'));
    write(
      'b.meta.json',
      JSON.stringify({
        url: 'https://news.example/b',
        capturedAt: '2021-01-20T00:00:00+06:00',
        tags: ['sea'],
      }),
    );
    const [a, b] = await Promise.all((await run(dir)).ids.map(get));
    expect(a).toMatchObject({
      publishedAt: '2020-01-13',
      capture: { capturedAt: '2020-02-03T04:05:06.000Z' },
    });
    expect(b).toMatchObject({ url: 'https://news.example/b', publishedAt: '2021-01-13', tags: ['sea'] });
  });

  test('saved by SingleFile is taken as of when that says it was', async () => {
    const head =
      '<!--\n Page saved with SingleFile \n url: https://news.example/s \n saved date: Wed Feb 18 2025 21:08:40 GMT+0100 (Central European Standard Time)\n-->';
    const page = write('s.html', pageClip({}).text?.replace('<head>', `<head>${head}`) ?? '');
    const [s] = await Promise.all((await run(page)).ids.map(get));
    expect(s).toMatchObject({
      url: 'https://news.example/s',
      capture: { capturedAt: '2025-02-18T20:08:40.000Z' },
    });
  });

  test('whose sidecar is broken fails rather than lose what it says', async () => {
    write('b.txt', text('B ships arrive'));
    write('b.meta.json', '{"capturedAt": "yesterday"}');
    expect((await run(dir)).failed[0]?.reason).toContain('capturedAt');
  });
});

describe('lines of JSON', () => {
  test('give articles by our field names, each with its own line as capture', async () => {
    const first = {
      headline: 'H',
      text: 'PARIS, Jan 13 (Reuters) - One.\n\nTwo.',
      publishedAt: '2022-01-13',
      tags: ['a/b'],
      nonsense: 1,
    };
    const path = write('a.jsonl', lines(first, { text: 'Only text.', language: 'en' }));
    const report = await run(path);
    const [article, second] = await Promise.all(report.ids.map(get));
    expect(article).toMatchObject({
      headline: 'H',
      place: 'PARIS',
      agency: 'Reuters',
      dateline: 'PARIS, Jan 13 (Reuters) -',
      publishedAt: '2022-01-13',
      text: first.text,
      tags: ['a/b'],
      origins: { headline: { origin: 'given', confidence: 1 }, place: { origin: 'dateline' } },
      capture: { source: `${path}:1`, type: 'application/json' },
    });
    const { bytes } = await archive.call('blob.get', { sha256: article?.capture.sha256 ?? '' });
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(first);
    expect(second).toMatchObject({ headline: null, publishedAt: null, language: 'en' });
  });

  test('a bad line is told by its number and its reason', async () => {
    const good = (n: number) => JSON.stringify({ headline: `Story ${n}`, text: 'x' });
    const path = write(
      'a.jsonl',
      [
        good(1),
        '{"headline": "cut',
        '',
        '[1]',
        '{"text": 5}',
        '{"headline":"h","publishedAt":"2022-02-31"}',
        '{"tags":["a"]}',
        good(2),
      ].join('\r\n'),
    );
    const report = await run(path);
    expect(report.stored).toBe(2);
    expect(report.failed.map(({ source, reason }) => `${source.slice(path.length)} ${reason}`)).toEqual([
      expect.stringMatching(/^:2 It is not JSON/),
      ':4 It is not a JSON object.',
      ':5 “text” should be text.',
      expect.stringMatching(/^:6 “publishedAt” should be a date .* not “2022-02-31”/),
      ':7 It has neither “text” nor “html” nor “headline”.',
    ]);
  });

  test('are known by their content, gzipped and without a name that says so', async () => {
    const path = write('articles', gzipSync(lines({ headline: 'One' }, { headline: 'Two' })));
    expect(await run(path)).toMatchObject({ found: 2, stored: 2 });
  });

  test('of a gzip that is cut keep what could be read', async () => {
    const whole = gzipSync(
      lines(...Array.from({ length: 3000 }, (_, n) => ({ headline: `Story ${n} ${Math.sin(n)}` }))),
    );
    const report = await run(write('a.jsonl.gz', whole.subarray(0, whole.length - 5000)));
    expect(report.stored).toBeGreaterThan(100);
    expect(report.failed).toHaveLength(1);
  });

  test('with HTML are sanitized, and read from it where they have no text', async () => {
    const html =
      '<p>PARIS (AP) — The first paragraph of it is this long one.</p><script>alert(1)</script><p>The second.</p>';
    const path = write(
      'a.jsonl',
      lines(
        { headline: 'With text', text: 'T', html },
        { headline: 'Without', html: `<article>${html}</article>` },
      ),
    );
    const [first, second] = await Promise.all((await run(path)).ids.map(get));
    expect(first).toMatchObject({ text: 'T', html: expect.not.stringContaining('script') });
    expect(second).toMatchObject({ headline: 'Without', text: expect.stringContaining('The second.') });
  });

  test('two that say the same at different times are two articles, at the same time one', async () => {
    const report = { headline: 'Rates unchanged', text: 'The rates are unchanged.' };
    const at = (publishedAt: string, extra = {}) => ({ ...report, publishedAt, ...extra });
    const path = write(
      'a.jsonl',
      lines(at('2022-01-13'), at('2022-01-14'), at('2022-01-14', { publisher: 'P' })),
    );
    expect(await run(path)).toMatchObject({ stored: 2, alreadyThere: 1 });
  });
});

describe('a long import', () => {
  const many = (count: number) =>
    lines(
      ...Array.from({ length: count }, (_, n) => ({
        headline: `Story ${n}`,
        text: `The text of number ${n}.`,
      })),
    );

  test('tells of its progress, lets others in between, and is findable whole at the end', async () => {
    const path = write('a.jsonl', many(2500));
    const running = run(path);
    const state = { done: false };
    void running.then(() => {
      state.done = true;
    });
    let calls = 0;
    for (; !state.done; calls++) {
      await archive.call('settings.get', {});
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(calls).toBeGreaterThan(5);
    expect((await running).stored).toBe(2500);
    expect(archive.events.findLast((event) => event.name === 'job.progressed')).toMatchObject({
      job: 'job',
      done: 2500,
      found: 2500,
      failed: 0,
    });
    expect((await archive.call('search.query', { query: 'number' })).total).toBe(2500);
    expect(await archive.call('archive.verify', {})).toMatchObject({ ok: true, problems: [] });
  });

  test('stopped keeps what is done', async () => {
    const path = write('a.jsonl', many(5000));
    const running = archive.call('import.run', { paths: [path], job: 'mine' });
    while (!archive.events.some((event) => event.name === 'job.progressed' && event.done > 0)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await archive.call('job.cancel', { job: 'mine' });
    const report = await running;
    expect(report.cancelled).toBe(true);
    expect(report.stored).toBeGreaterThan(0);
    expect(report.stored).toBeLessThan(5000);
    expect((await archive.call('archive.stats', {})).articles).toBe(report.stored);
  });

  test('ended by the archive closing touches it no more', async () => {
    const path = write('a.jsonl', many(5000));
    const running = archive.call('import.run', { paths: [path] });
    while (!archive.events.some((event) => event.name === 'job.progressed')) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    archive.reopen();
    const { stored, cancelled } = await running;
    expect(cancelled).toBe(true);
    expect((await archive.call('archive.stats', {})).articles).toBe(stored);
  });
});

test('the sample is archived from the resources, and where there is none that is said', async () => {
  write('sample/a.txt', text('A ships arrive'));
  write('sample/README.md', 'About these articles');
  const own = openTestArchive({ resourcesDir: dir });
  expect(await own.call('import.sample', {})).toMatchObject({ found: 1, stored: 1 });
  own.close();
  await expect(archive.call('import.sample', {})).rejects.toThrow(/without sample/);
});
