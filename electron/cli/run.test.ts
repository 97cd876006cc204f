import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

const clip = `Science

Snail crosses motorway in nine years

By Ida Moor

TORNVIK, Jan 13 (Reuters) - A snail has reached the far side of the motorway, researchers said on Thursday.

“It was never in doubt,” said Ida Moor.

Related Articles
`;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a person runs it, on an archive of this test's own. */
function pressmark(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const entry = join(import.meta.dirname, 'pressmark.ts');
    const env = { ...process.env, PRESSMARK_ARCHIVE: join(folder, 'archive'), XDG_CONFIG_HOME: folder };
    const child = execFile(process.execPath, [entry, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

async function json(args: readonly string[], input?: string) {
  const { stdout } = await pressmark([...args, '--json'], input);
  return JSON.parse(stdout);
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('read prints one document a file, and stores nothing', async () => {
  const path = await file('snail.txt', clip);
  const read = await json(['read', path, '--captured-at', '2022-01-14T08:00:00Z']);
  expect(read).toMatchObject({
    source: path,
    type: 'text/plain',
    section: 'Science',
    headline: 'Snail crosses motorway in nine years',
    authors: ['Ida Moor'],
    place: 'TORNVIK',
    agency: 'Reuters',
    publishedAt: '2022-01-13',
    html: null,
  });
  expect(read.text).not.toContain('Related');
  const { stdout } = await pressmark(['read', path, path, '--json']);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source),
  ).toEqual([path, path]);
  expect((await pressmark(['read', '-', '--text'], clip)).stdout).toMatch(/^TORNVIK, Jan 13/);
});

test('a story goes in, is found, shown, tagged, counted, verified and taken out', async () => {
  const added = await json(['add', '-', '--captured-at', '2022-01-14'], clip);
  expect(added).toMatchObject({ found: 1, stored: 1, alreadyThere: 0, failed: [] });
  expect(await json(['add', '-', '--captured-at', '2022-01-14'], clip)).toMatchObject({
    stored: 0,
    alreadyThere: 1,
  });
  const [id] = added.ids;

  const found = await json(['search', 'snails', 'place:tornvik', '-ferry']);
  expect(found).toMatchObject({ total: 1, totalIsExact: true, hits: [{ id, agency: 'Reuters' }] });

  expect(await json(['tag', id, '+slow/animals', '+news'])).toEqual({ changed: 1 });
  await pressmark(['tag', id, '-news']);
  expect((await json(['tags'])).tags.map((tag: { path: string }) => tag.path)).toContain('slow/animals');
  expect(await json(['show', id.slice(0, 6)])).toMatchObject({ id, tags: ['slow/animals'] });
  expect((await pressmark(['cite', id, '--style', 'apa'])).stdout).toMatch(
    /^Moor, I\. \(2022, January 13\)\. Snail/,
  );
  expect(await pressmark(['cite', id, '--style', 'own'])).toMatchObject({ code: 2, stdout: '' });
  expect((await pressmark(['highlights'])).stdout).toContain('0 highlights and notes from 0 articles');
  expect(await json(['highlights', '--format', 'csv', 'snails'])).toMatchObject({ annotations: 0 });
  expect(await json(['stats'])).toMatchObject({ articles: 1, index: { state: 'whole' } });
  expect(await json(['verify'])).toMatchObject({ ok: true, problems: [] });
  const out = join(folder, 'out');
  expect(await json(['export', '--format', 'markdown', out])).toMatchObject({
    found: 1,
    written: 1,
    failed: [],
  });
});

test('a query is kept under a name, run by it, listed with its counts, parted and forgotten', async () => {
  const kept = await json(['saved', 'save', 'slow news', 'snail', 'OR', 'tortoise', '--tag', 'slow']);
  expect(kept).toMatchObject({ name: 'slow news', query: 'snail OR tortoise', tag: 'slow', notify: false });
  expect(await json(['saved', 'list'])).toMatchObject({
    searches: [{ name: 'slow news', count: 1, unread: 1, exact: true }],
  });
  expect(await json(['saved', 'run', 'Slow News'])).toMatchObject({ total: 1 });
  expect(await json(['search', 'search:"slow news"', '-ferry'])).toMatchObject({ total: 1 });
  expect((await json(['facets', 'snail'])).facets).toContainEqual(
    expect.objectContaining({
      field: 'agency',
      values: [expect.objectContaining({ value: 'Reuters', count: 1 })],
    }),
  );
  expect((await pressmark(['facets', 'snail'])).stdout).toContain('Reuters');
  expect(await json(['saved', 'remove', 'slow news'])).toEqual({ removed: 'slow news' });
  expect(await pressmark(['saved', 'run', 'slow news'])).toMatchObject({ code: 2, stdout: '' });
  expect((await pressmark(['saved', 'save', 'x'])).code).toBe(2);
  expect((await pressmark(['saved', 'frobnicate', 'x'])).code).toBe(2);
});

test('the exit code says how it went: wrong use, nothing done, partly done', async () => {
  const path = await file('good.txt', clip);
  expect((await pressmark(['frobnicate'])).code).toBe(2);
  expect((await pressmark(['search', 'x', '--sort', 'colour'])).code).toBe(2);
  expect((await pressmark(['search', 'x', '--limit', '-3'])).code).toBe(2);
  expect((await pressmark(['read', join(folder, 'nowhere.txt')])).code).toBe(1);
  expect((await pressmark(['read', path, join(folder, 'nowhere.txt')])).code).toBe(3);
  expect((await pressmark(['show', 'zzzzzzzzzzzz'])).code).toBe(1);
  expect((await pressmark(['--help'])).code).toBe(0);
});

test('a missing file is named among the failed, and the others are stored', async () => {
  const path = await file('other.txt', clip.replace('Snail', 'Tortoise'));
  const account = join(folder, 'account.csv');
  const { code, stdout } = await pressmark([
    'add',
    path,
    join(folder, 'nowhere.txt'),
    '--json',
    '--report',
    account,
  ]);
  const report = JSON.parse(stdout);
  expect(code).toBe(3);
  expect(report.found).toBe(report.stored + report.newEditions + report.alreadyThere + report.failed.length);
  expect(report.failed[0].source).toContain('nowhere.txt');
  expect(await readFile(account, 'utf8')).toMatch(/^failed,1,.*nowhere\.txt,There is no such file/m);
});

test('a list of feeds in which one has no address is partly done', async () => {
  const feed = (url: string) => `<outline text="Herald" xmlUrl="${url}"/>`;
  const opml = await file(
    'feeds.opml',
    `<opml version="2.0"><body>${feed('https://herald.example/rss')}${feed('nowhere')}</body></opml>`,
  );
  const { code, stdout } = await pressmark(['add', opml]);
  expect([code, stdout]).toEqual([3, expect.stringContaining('Feeds that came along: Herald')]);
  await pressmark(['feeds', 'remove', 'https://herald.example/rss']);
});

test('feeds are followed, looked at only when asked, and left', async () => {
  const address = 'http://127.0.0.1:9/rss';
  const bad = await pressmark(['feeds', 'add', address, '--every', '5']);
  expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('from 15 to 10080')]);
  expect((await pressmark(['feeds', 'add', address, '--every', '60', '--tag', 'wire'])).code).toBe(0);
  expect((await json(['feeds', 'list'])).feeds).toMatchObject([{ url: address, every: 60, tag: 'wire' }]);
  expect((await pressmark(['feeds'])).stdout).toContain('Not looked at yet.');
  // The network guard lets no feed reach into this machine.
  const looked = await pressmark(['feeds', 'check', address]);
  expect([looked.code, looked.stdout]).toEqual([3, expect.stringContaining('1 feeds, 0 items')]);
  expect((await pressmark(['feeds', 'remove', address])).stdout).toContain('its articles stay');
  expect((await pressmark(['feeds', 'check', address])).code).toBe(2);
});

test('a capture is read again, and what to name is asked for', async () => {
  expect((await pressmark(['reread'])).code).toBe(2);
  const { ids } = await json(['add', '-'], clip.replace('nine years', 'ten years'));
  const { code, stdout } = await pressmark(['reread', ...ids]);
  expect([code, stdout]).toEqual([
    0,
    '1 captures: 0 read anew, 1 unchanged, 0 with nothing to read, 0 failed.\n',
  ]);
  expect((await pressmark(['reread', '--undo', '99'])).code).toBe(1);
});
