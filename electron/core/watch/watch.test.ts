import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
let folder: string;
beforeEach(() => {
  archive = openTestArchive();
  folder = mkdtempSync(join(tmpdir(), 'pressmark-watched-'));
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const story = (headline: string) =>
  `${headline}\n\nTORNVIK (AP) - A ferry waited outside the harbour on Monday until the fog lifted, the pilot said.\n\nPassengers were given soup, said the cook.\n`;
const page = (headline: string) =>
  `<!doctype html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>TORNVIK (AP) - Ships came in on Monday, the harbour master said, after three days of fog.</p></article></body></html>`;
const put = (name: string, text: string | Buffer) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const set = (to: string | null) => archive.call('watch.set', { folder: to });
const get = () => archive.call('watch.get', {});
const count = async () => (await archive.call('archive.stats', {})).articles;
const patient = { timeout: 20_000, interval: 100 };

test('what lies in the folder and what is put there is archived, folders below it too, and left where it is', async () => {
  put('first.txt', story('Ferry waits for the fog'));
  await set(folder);
  await expect.poll(count, patient).toBe(1);
  put('below/deeper/second.txt', story('Whale comes to the harbour'));
  put('third.html', page('Lighthouse gets a new horn'));
  put('third_files/frame.html', page('Part of a page and no story'));
  put('.hidden.txt', story('Nobody should see this'));
  await expect.poll(count, patient).toBe(3);
  expect(readdirSync(folder).sort()).toEqual([
    '.hidden.txt',
    'below',
    'first.txt',
    'third.html',
    'third_files',
  ]);
  await expect.poll(get, patient).toMatchObject({ taken: 3, failed: [] });
  expect(archive.events).toContainEqual({ name: 'watch.changed' });
});

test('a file that is still being written is not taken before it stands still', async () => {
  await set(folder);
  put('growing.txt', story('Ferry waits for the fog'));
  for (let i = 0; i < 8; i++) {
    appendFileSync(join(folder, 'growing.txt'), `\nAnother paragraph of it, number ${i}, came later.\n`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await count()).toBe(0);
  }
  await expect.poll(count, patient).toBe(1);
  const { hits } = await archive.call('search.query', { query: '"number 7"' });
  expect(hits).toHaveLength(1);
});

test('while what lies in the folder is being taken in no backup is put back', async () => {
  const { path } = await archive.call('backup.make', {});
  for (let n = 0; n < 300; n++) put(`${n}.txt`, story(`Ferry ${n} waits for the fog`));
  await set(folder);
  await expect.poll(count, { ...patient, interval: 5 }).toBeGreaterThan(0);
  await expect(archive.call('backup.restore', { path })).rejects.toMatchObject({ code: 'busy' });
  await expect.poll(count, patient).toBe(300);
});

test('a file that cannot be read is told of with its reason, and the rest goes on', async () => {
  put('a-picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  put('story.txt', story('Ferry waits for the fog'));
  await set(folder);
  await expect.poll(count, patient).toBe(1);
  await expect.poll(async () => (await get()).failed, patient).toHaveLength(1);
  expect((await get()).failed[0]).toMatchObject({ source: join(folder, 'a-picture.txt') });
});

test('after a new start only what came meanwhile is taken', async () => {
  put('first.txt', story('Ferry waits for the fog'));
  await set(folder);
  await expect.poll(async () => (await get()).taken, patient).toBe(1);
  const before = archive.events.length;
  archive.reopen(() => put('second.txt', story('Whale comes to the harbour')));
  await expect.poll(count, patient).toBe(2);
  const told = archive.events.slice(before).filter((event) => event.name === 'job.progressed');
  expect(told.every((event) => event.found <= 1)).toBe(true);
});

test('once no folder is watched nothing more is taken, and that can be undone', async () => {
  await set(folder);
  const { undo } = await set(null);
  put('first.txt', story('Ferry waits for the fog'));
  await new Promise((resolve) => setTimeout(resolve, 3500));
  expect(await count()).toBe(0);
  await archive.undo(undo);
  await expect.poll(count, patient).toBe(1);
});

test('a failure is told of its own file, and not of one whose name begins alike', async () => {
  put('a.txt', story('Ferry waits for the fog'));
  put('a.txt.bin', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await set(folder);
  await expect
    .poll(get, patient)
    .toMatchObject({ taken: 1, failed: [{ source: join(folder, 'a.txt.bin') }] });
});

test('a folder that is none, or that the archive lies in, is refused', async () => {
  await expect(set('clips')).rejects.toThrow(/no whole path/);
  await expect(set(join(folder, 'nothing'))).rejects.toThrow(/no folder/);
  put('file.txt', 'x');
  await expect(set(join(folder, 'file.txt'))).rejects.toThrow(/no folder/);
  for (const inside of [archive.dir, join(archive.dir, '..'), join(archive.dir, 'blobs')]) {
    mkdirSync(inside, { recursive: true });
    await expect(set(inside)).rejects.toThrow(/archive lies there/);
  }
  expect((await get()).folder).toBeNull();
});
