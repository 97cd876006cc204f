import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Item, NativeImage, WebContents } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../core/storage/database.ts';
import { type ArchiveClient, call } from '../hosts/client.ts';
import { createDirectClient } from '../hosts/direct.ts';
import { setupDragOut } from './drag-out.ts';

let folder: string;
let client: ArchiveClient;
const ids: string[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-drag-'));
  const place = { dir: join(folder, 'archive'), resourcesDir: null, configDir: folder, program: 'test' };
  client = createDirectClient(place, () => {});
  ids.length = 0;
  for (const headline of ['Ferry stuck in fog', 'Harbour opens']) {
    const clip = { text: `${headline}\n\nTORNVIK, Skarra (AP) — It was told on Monday.` };
    ids.push((await call(client, 'clip.add', { clip })).id);
  }
});
afterEach(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

const dir = () => join(folder, 'dragged');
const image = {} as NativeImage;
const icon = () => image;

function window(destroyed = false) {
  const dragged: Item[] = [];
  const from = { startDrag: (item: Item) => dragged.push(item), isDestroyed: () => destroyed };
  return { dragged, from: from as unknown as WebContents };
}

test('articles are dragged as Markdown files, which are there when the drag begins', async () => {
  const { dragged, from } = window();
  expect(await setupDragOut({ client, dir: dir(), icon })(ids, from)).toBe(0);
  const [item] = dragged;
  expect(item?.files?.map((file) => basename(file)).toSorted()).toEqual([
    'Ferry stuck in fog.md',
    'Harbour opens.md',
  ]);
  expect(item?.file).toBe(item?.files?.[0]);
  expect(item?.icon).toBe(image);
  expect(readFileSync(item?.files?.[0] ?? '', 'utf8')).toContain('It was told on Monday.');
  if (process.platform !== 'win32') expect(statSync(dir()).mode & 0o077).toBe(0);
});

test('each drag has files of its own, and what an earlier run left goes', async () => {
  mkdirSync(dir());
  writeFileSync(join(dir(), 'left.md'), 'left');
  const dragOut = setupDragOut({ client, dir: dir(), icon });
  expect(existsSync(join(dir(), 'left.md'))).toBe(false);
  const { dragged, from } = window();
  await dragOut(ids.slice(0, 1), from);
  await dragOut(ids.slice(0, 1), from);
  expect(new Set(dragged.map(({ file }) => file)).size).toBe(2);
  for (const { file } of dragged) expect(existsSync(file)).toBe(true);
});

test('how many of the articles could not be written is told, and the others are dragged', async () => {
  const db = openDatabase(join(folder, 'archive', 'archive.sqlite'));
  const dragOut = setupDragOut({ client, dir: dir(), icon });
  const { dragged, from } = window();
  db.run('DELETE FROM edition_body WHERE edition = 1');
  expect(await dragOut(ids, from)).toBe(1);
  expect(dragged[0]?.files?.map((file) => basename(file))).toEqual(['Harbour opens.md']);
  db.run('DELETE FROM edition_body');
  expect(await dragOut(ids, from)).toBe(2);
  expect(dragged).toHaveLength(1);
  db.close();
});

test('an article that is not there is told, and a window that is gone drags nothing', async () => {
  const dragOut = setupDragOut({ client, dir: dir(), icon });
  const { dragged, from } = window();
  await expect(dragOut(['zzzzzzzzzzzz'], from)).rejects.toThrow(/zzzzzzzzzzzz/);
  const gone = window(true);
  expect(await dragOut(ids, gone.from)).toBe(0);
  expect([...dragged, ...gone.dragged]).toEqual([]);
});
