import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArchiveEvent } from '../../contract/events.ts';
import { type ArchiveClient, call } from '../client.ts';
import { createArchiveClient } from './client.ts';

let folder: string;
let client: ArchiveClient;

function open(dir = join(folder, 'archive'), log: (line: string) => void = () => {}) {
  return createArchiveClient({ dir, resourcesDir: null, configDir: null, program: 'test', log });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-worker-'));
  client = await open();
});

afterEach(async () => {
  await client.close();
  await rm(folder, { recursive: true });
});

const clip = {
  text: 'Ferry stuck in fog\n\nTORNVIK, Skarra (AP) — A ferry waited for the fog to lift on Monday.',
};

test('what one thread stores another finds at once', async () => {
  const { id } = await call(client, 'clip.add', { clip });
  const found = await call(client, 'search.query', { query: 'ferry fog' });
  expect(found.hits.map((hit) => hit.id)).toEqual([id]);
});

test('changes are told to listeners until they stop listening', async () => {
  const heard: ArchiveEvent[] = [];
  const off = client.on((event) => heard.push(event));
  const { id } = await call(client, 'clip.add', { clip });
  expect(heard).toContainEqual({ name: 'archive.changed', ids: [id] });
  off();
  const before = heard.length;
  await call(client, 'article.set-state', { ids: [id], starred: true });
  expect(heard).toHaveLength(before);
});

test('of many searches with one key only the first and the last are carried out', async () => {
  await call(client, 'clip.add', { clip });
  const words = ['f', 'fe', 'fer', 'ferr', 'ferry'];
  const replies = await Promise.all(
    words.map((query) => client.send({ name: 'search.query', input: { query }, supersedes: 'box' })),
  );
  expect(replies.at(-1)?.ok).toBe(true);
  const codes = replies.slice(0, -1).map((reply) => (reply.ok ? 'ok' : reply.error.code));
  expect(codes.filter((code) => code === 'superseded').length).toBeGreaterThanOrEqual(words.length - 2);
});

test('a second writer is turned away by name, and the first goes on', async () => {
  await expect(open()).rejects.toMatchObject({ code: 'archive-locked' });
  await expect(call(client, 'clip.add', { clip })).resolves.toMatchObject({ status: 'stored' });
});

test('after closing, the archive can be opened again and holds what was acknowledged', async () => {
  const { id } = await call(client, 'clip.add', { clip });
  await client.close();
  client = await open();
  expect((await call(client, 'article.get', { id })).headline).toBe('Ferry stuck in fog');
});

/** The threads that are started while `work` runs, in their order: the one that writes is the first. */
async function threadsOf(work: () => Promise<unknown>): Promise<readonly Worker[]> {
  const threads: Worker[] = [];
  const hear = (thread: Worker) => void threads.push(thread);
  process.on('worker', hear);
  await work();
  process.off('worker', hear);
  return threads;
}

test('a thread that stops fails what it was doing with a plain message, and is there again for what comes next', async () => {
  const lines: string[] = [];
  let other: ArchiveClient | undefined;
  const threads = await threadsOf(async () => {
    other = await open(join(folder, 'other'), (line) => lines.push(line));
  });
  if (!other) throw new Error('not opened');
  const { id } = await call(other, 'clip.add', { clip });
  const lost = other.send({ name: 'archive.verify', input: {} });
  await Promise.all(threads.map((thread) => thread.terminate()));
  expect(await lost).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(lines.join('\n')).toMatch(/write thread: it stopped \(code 1\)/);
  expect(await call(other, 'clip.add', { clip })).toMatchObject({ id, status: 'already-there' });
  await other.close();
});

test('a thread that ends before the archive is open fails the opening', async () => {
  let opening: Promise<unknown> = Promise.resolve();
  const threads = await threadsOf(async () => {
    opening = open(join(folder, 'other')).catch((error: Error) => error.message);
    await once(process, 'worker');
  });
  await threads[0]?.terminate();
  expect(await opening).toMatch(/before it was open/);
});

test('a huge clip being read does not hold up a search', async () => {
  await call(client, 'clip.add', { clip });
  const page = `<!doctype html><article>${'<p>A long paragraph of a long page, again.</p>'.repeat(40_000)}</article>`;
  let read = false;
  const reading = client
    .send({ name: 'clip.read', input: { text: page, type: 'text/html' } })
    .then((reply) => {
      read = true;
      return reply;
    });
  await call(client, 'search.query', { query: 'ferry' });
  expect(read).toBe(false);
  expect((await reading).ok).toBe(true);
});

test('a backup that is restored is the archive for both threads, and what came since is set aside', async () => {
  const { id } = await call(client, 'clip.add', { clip });
  const { path } = await call(client, 'backup.make', {});
  await call(client, 'clip.add', { clip: { text: 'Harbour opens\n\nThe harbour opened on Tuesday.' } });
  const replaced = new Promise<void>((resolve) => {
    const off = client.on(({ name }) => {
      if (name !== 'archive.replaced') return;
      off();
      resolve();
    });
  });
  const { aside } = await call(client, 'backup.restore', { path });
  await replaced;
  expect(await call(client, 'archive.stats', {})).toMatchObject({ articles: 1 });
  expect(await call(client, 'article.set-state', { ids: [id], starred: true })).toMatchObject({ changed: 1 });
  const { backups } = await call(client, 'backup.list', {});
  expect(backups.map((each) => each.path)).toContain(aside);
});

test('while articles are exported no backup is put back, which would hold up every call until the export ends', async () => {
  await call(client, 'clip.add', { clip });
  const { path } = await call(client, 'backup.make', {});
  const exporting = call(client, 'export.run', {
    ...{ dir: join(folder, 'out'), format: 'jsonl', job: 'export' },
  });
  await expect(call(client, 'backup.restore', { path })).rejects.toMatchObject({ code: 'busy' });
  await exporting;
  await expect(call(client, 'backup.restore', { path })).resolves.toMatchObject({ articles: 1 });
});

const soon = <T>(work: Promise<T>) =>
  Promise.race([work, new Promise<'never'>((resolve) => setTimeout(() => resolve('never'), 3000))]);
const stats = { name: 'archive.stats', input: {} };

test('a call after the closing, or during it, is answered', async () => {
  const closing = client.close();
  const during = client.send(stats);
  const refused = { ok: false, error: { code: 'cancelled' } };
  expect(await soon(during)).toMatchObject(refused);
  await closing;
  expect(await soon(client.send(stats))).toMatchObject(refused);
});

test('what a thread had begun is answered should it die while it is being closed', async () => {
  let other: ArchiveClient | undefined;
  const threads = await threadsOf(async () => {
    other = await open(join(folder, 'other'));
  });
  if (!other) throw new Error('not opened');
  await call(other, 'clip.add', { clip });
  const lost = other.send({ name: 'archive.verify', input: {} });
  const closing = other.close();
  await Promise.all(threads.map((thread) => thread.terminate()));
  expect(await soon(lost)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  await closing;
});
