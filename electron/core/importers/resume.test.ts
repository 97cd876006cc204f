import { mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportReport } from '../../contract/clip.ts';
import { textClip } from '../testing/clips.ts';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';
import { makeZip } from './testing/make-zip.ts';

let archive: TestArchive;
let dir: string;
beforeEach(() => {
  archive = openTestArchive();
  dir = mkdtempSync(join(tmpdir(), 'pressmark-resume-'));
});
afterEach(() => {
  archive.close();
  rmSync(dir, { recursive: true, force: true });
});

const write = (name: string, bytes: string | Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
};
/** Articles as lines, every hundredth of them broken. */
const lines = (count: number, name = 'Story') =>
  Array.from({ length: count }, (_, n) =>
    n % 100 === 99
      ? '{"cut'
      : JSON.stringify({ headline: `${name} ${n}`, text: `The text of ${name} ${n}.` }),
  ).join('\n');

const turn = () => new Promise((resolve) => setImmediate(resolve));
const progressed = async (items: number): Promise<void> => {
  const isThere = () =>
    archive.events.some((event) => event.name === 'job.progressed' && event.found >= items);
  while (!isThere()) await turn();
};

const run = async (paths: readonly string[]): Promise<ImportReport> => {
  const report = await archive.call('import.run', { paths: [...paths] });
  const { stored, newEditions, alreadyThere, failed, unnamed } = report;
  expect(stored + newEditions + alreadyThere + failed.length + unnamed).toBe(report.found);
  return report;
};
const interrupted = async (paths: readonly string[], after: number): Promise<ImportReport> => {
  archive.events.length = 0;
  const running = run(paths);
  await progressed(after);
  archive.reopen();
  const report = await running;
  expect(report.cancelled).toBe(true);
  return report;
};
const articles = async () => (await archive.call('archive.stats', {})).articles;

test.each([
  ['as it is', (bytes: string) => Buffer.from(bytes)],
  ['gzipped', (bytes: string) => gzipSync(bytes)],
])('an import of a file %s that was interrupted goes on where it stopped', async (_, pack) => {
  const path = write('a.jsonl', pack(lines(6000)));
  const first = await interrupted([path], 400);
  expect(first.found).toBeLessThan(6000);
  const second = await run([path]);
  expect(second).toMatchObject({ found: 6000, stored: 5940, alreadyThere: 0, resumedAfter: first.found });
  expect(second.failed).toHaveLength(60);
  expect(second.failed.map(({ source }) => source)).toEqual(
    Array.from({ length: 60 }, (_, n) => `${path}:${(n + 1) * 100}`),
  );
  expect(await articles()).toBe(5940);
  expect(await run([path])).toMatchObject({ found: 6000, stored: 0, alreadyThere: 5940, resumedAfter: 0 });
});

test('of a zip of files it goes on in the file it had come to', async () => {
  const parts = ['a', 'b', 'c'].map((name) => ({
    name: `${name}.jsonl`,
    bytes: Buffer.from(lines(2000, name)),
  }));
  const path = write(
    'all.zip',
    await makeZip([{ name: 'inner.zip', bytes: await makeZip(parts) }, ...parts]),
  );
  const first = await interrupted([path], 2500);
  const second = await run([path]);
  expect(second).toMatchObject({
    found: 12_000,
    stored: 5940,
    alreadyThere: 5940,
    resumedAfter: first.found,
  });
});

test('of a folder it passes over the files it had done, and reads those anew that have changed since', async () => {
  for (let n = 0; n < 1000; n++)
    write(`${1000 + n}.txt`, textClip({ headline: `Ship ${n} arrives` }).text ?? '');
  const first = await interrupted([dir], 100);
  expect(await articles()).toBe(first.stored);
  write('1000.txt', textClip({ headline: 'Another ship arrives' }).text ?? '');
  const second = await run([dir]);
  expect(second).toMatchObject({ found: 1001, stored: 1001, alreadyThere: 0, resumedAfter: first.found });
});

test('a file that has changed since is read from its beginning', async () => {
  const path = write('a.jsonl', lines(3000));
  const first = await interrupted([path], 400);
  utimesSync(path, new Date(), new Date(Date.now() - 60_000));
  expect(await run([path])).toMatchObject({
    found: first.found + 3000,
    stored: 2970,
    alreadyThere: first.stored,
  });
});

test('the same import is not begun twice at once, and can be once it is done', async () => {
  const path = write('a.jsonl', lines(1000));
  const first = run([path]);
  const second = archive.call('import.run', { paths: [path] });
  await expect(second).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('a.jsonl') });
  expect(await first).toMatchObject({ stored: 990 });
  expect(await run([path])).toMatchObject({ stored: 0, alreadyThere: 990 });
});

test('with other tags it is another import', async () => {
  const path = write('a.jsonl', lines(3000));
  await interrupted([path], 400);
  const report = await archive.call('import.run', { paths: [path], tags: ['sea'] });
  expect(report).toMatchObject({ found: 3000, resumedAfter: 0 });
});

test('is stopped within a second where one item alone takes longer to read', async () => {
  const path = write('a.jsonl', '{"headline":"A"}\n');
  truncateSync(path, 6 * 1024 ** 3);
  const running = archive.call('import.run', { paths: [path], job: 'mine' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const asked = performance.now();
  await archive.call('job.cancel', { job: 'mine' });
  expect((await running).cancelled).toBe(true);
  expect(performance.now() - asked).toBeLessThan(1000);
});

test('tells how fast it goes, how many bytes are done, and how long it will take', async () => {
  const path = write('a.jsonl', lines(20_000));
  await run([path]);
  const told = archive.events.flatMap((event) => (event.name === 'job.progressed' ? [event] : []));
  const last = told.at(-1);
  expect(last?.bytes).toEqual({ done: last?.bytes?.total, total: expect.any(Number) });
  const bytes = told.flatMap((event) => event.bytes?.done ?? []);
  expect(bytes).toEqual(bytes.toSorted((left, right) => left - right));
  expect(told.some(({ perSecond }) => perSecond !== null)).toBe(true);
  expect(last?.secondsLeft ?? 0).toBe(0);
});
