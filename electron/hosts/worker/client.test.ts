import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArchiveEvent } from '../../contract/events.ts';
import { type ArchiveClient, call } from '../client.ts';
import { createArchiveClient } from './client.ts';

let folder: string;
let client: ArchiveClient;

function open(dir = join(folder, 'archive')) {
  return createArchiveClient({ dir, resourcesDir: null, configDir: null, program: 'test', log: () => {} });
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
