import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArchiveEvent } from '../../contract/events.ts';
import { type ArchiveClient, call } from '../client.ts';
import { createDirectClient } from '../direct.ts';
import { keepDoor } from '../door/keep-door.ts';
import { meantArchive } from '../locations.ts';
import { type Opening, openInBackground } from '../while-opening.ts';
import { hostArchives } from './host-archives.ts';
import { createKnownArchives } from './known-archives.ts';

let folder: string;
let client: ArchiveClient;
const other: ArchiveClient[] = [];
const heard: ArchiveEvent[] = [];
const at = (name: string) => join(folder, name);
const place = (dir: string) => ({ dir, resourcesDir: null, configDir: folder, program: 'test' });
const inThreads = (dir: string) => openInBackground({ ...place(dir), log: () => {} });
/** In this thread, which opens far sooner. */
const openHere = (dir: string): Opening => {
  const client = createDirectClient(place(dir), () => {});
  const opening = call(client, 'settings.get', {}).then(() => client);
  return { client, opening, upgrading: new Promise(() => {}) };
};
const host = (dir: string, missed: string | null = null, open = openHere) =>
  hostArchives({
    ...{ dir, missed, open, log: () => {} },
    known: createKnownArchives(folder),
    now: () => new Date(),
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-archives-'));
  heard.length = 0;
  const opened = host(at('first'));
  await opened.opening;
  ({ client } = opened);
  client.on((event) => heard.push(event));
});
afterEach(async () => {
  await Promise.all([client, ...other.splice(0)].map((each) => each.close()));
  rmSync(folder, { recursive: true, force: true });
});

const clip = (headline: string) =>
  call(client, 'clip.add', { clip: { text: `${headline}\n\nTORNVIK (AP) — It was told on Monday.` } });
const headlines = async () =>
  (await call(client, 'search.query', { query: '' })).hits.map(({ headline }) => headline);
const make = (name: string) => call(client, 'archives.make', { folder, name });

test('an archive is called what the person likes, over openings and off the list and on, and its folder stays', async () => {
  const names = async () => (await call(client, 'archives.list', {})).known.map(({ name }) => name);
  const dir = at('first');
  const { undo } = await call(client, 'archives.rename', { dir, name: '  City desk ' });
  expect(await names()).toEqual(['City desk']);
  expect(existsSync(at('first/archive.sqlite'))).toBe(true);
  await make('second');
  await call(client, 'archives.open', { dir });
  expect(await names()).toEqual(['City desk', 'second']);
  await call(client, 'archives.open', { dir: at('second') });
  const forgotten = await call(client, 'archives.forget', { dir });
  for (const each of forgotten.undo) await client.send(each);
  expect(await names()).toEqual(['second', 'City desk']);
  for (const each of undo) await client.send(each);
  expect(await names()).toEqual(['second', 'first']);
  for (const name of ['', '   ', 'x'.repeat(101)])
    await expect(call(client, 'archives.rename', { dir, name })).rejects.toMatchObject({ code: 'bad-input' });
  const unknown = call(client, 'archives.rename', { dir: at('nowhere'), name: 'X' });
  await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
});

test('a new archive takes the place of the open one, and the old one is as it was when it is opened again', async () => {
  await clip('Ferry stuck in fog');
  expect(await make('second')).toEqual({ state: 'opened', dir: at('second') });
  expect(heard.filter(({ name }) => name === 'archive.switched')).toEqual([
    { name: 'archive.switched', dir: at('second') },
  ]);
  expect(await headlines()).toEqual([]);
  const { id } = await clip('Harbour opens');
  expect(heard.at(-1)).toEqual({ name: 'archive.changed', ids: [id] });
  await call(client, 'archives.open', { dir: at('first') });
  expect(await headlines()).toEqual(['Ferry stuck in fog']);
  expect((await call(client, 'archives.list', {})).known.map(({ name }) => name)).toEqual([
    'first',
    'second',
  ]);
});

test('the archive that was let go can be opened by another program at once', async () => {
  await make('second');
  const again = openHere(at('first'));
  other.push(await again.opening);
  expect(await call(again.client, 'archive.stats', {})).toMatchObject({ dir: at('first') });
});

test('one that cannot be opened leaves all as it was', async () => {
  await clip('Ferry stuck in fog');
  const open = (dir: string) => call(client, 'archives.open', { dir });
  await expect(open(at('nowhere'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(open('second')).rejects.toMatchObject({ code: 'bad-input' });
  const elsewhere = openHere(at('held'));
  other.push(await elsewhere.opening);
  await expect(open(at('held'))).rejects.toMatchObject({ code: 'archive-locked' });
  expect(await headlines()).toEqual(['Ferry stuck in fog']);
  expect(heard.some(({ name }) => name === 'archive.switched')).toBe(false);
  expect(existsSync(at('nowhere'))).toBe(false);
});

test('a new archive never goes into a folder that has something in it', async () => {
  mkdirSync(at('letters'));
  writeFileSync(at('letters/to ana.txt'), 'Dear Ana');
  for (const name of ['letters', 'first', 'a/b', '..', ' ', 'con?'])
    await expect(make(name)).rejects.toMatchObject({ code: 'bad-input' });
  mkdirSync(at('empty'));
  expect(await make(' empty ')).toMatchObject({ state: 'opened', dir: at('empty') });
});

test('what is being done is told before, and stopped only where that is wished', async () => {
  await client.close();
  const { opening } = host(at('first'), null, inThreads);
  client = await opening;
  mkdirSync(at('pages'));
  for (let n = 0; n < 3000; n++)
    writeFileSync(at(`pages/${n}.txt`), `Story number ${n}\n\nTORNVIK (AP) — It was told on day ${n}.`);
  const importing = client.send({ name: 'import.run', input: { paths: [at('pages')], job: 'mine' } });
  expect(await make('second')).toEqual({ state: 'busy', jobs: 1 });
  expect(existsSync(at('second'))).toBe(false);
  await call(client, 'archives.make', { folder, name: 'second', despiteJobs: true });
  await importing;
  expect(await headlines()).toEqual([]);
  await call(client, 'archives.open', { dir: at('first') });
  const { articles } = await call(client, 'archive.stats', {});
  expect(articles).toBeLessThan(3000);
});

test('the one that was opened last is the one that is meant the next time, unless it is not there', async () => {
  expect(meantArchive(undefined, {}, folder)).toEqual({ dir: at('archive'), missed: null });
  await make('second');
  expect(meantArchive(undefined, {}, folder)).toEqual({ dir: at('second'), missed: null });
  expect(meantArchive(at('named'), {}, folder).dir).toBe(at('named'));
  expect(meantArchive(undefined, { PRESSMARK_ARCHIVE: '/env' }, folder).dir).toBe('/env');
  await call(client, 'archives.open', { dir: at('first') });
  await call(client, 'archives.open', { dir: at('second') });
  await call(client, 'archives.open', { dir: at('first') });
  rmSync(at('second'), { recursive: true });
  const [, second] = (await call(client, 'archives.list', {})).known;
  expect(second).toMatchObject({ dir: at('second'), there: false });
  createKnownArchives(folder).choose(at('second'));
  const meant = meantArchive(undefined, {}, folder);
  expect(meant).toEqual({ dir: at('archive'), missed: at('second') });
  const next = host(meant.dir, meant.missed);
  other.push(await next.opening.then(() => next.client));
  expect((await call(next.client, 'archives.list', {})).missed).toBe(at('second'));
});

test('an archive is taken off the list and put back, and the open one stays on it', async () => {
  await make('second');
  const { undo } = await call(client, 'archives.forget', { dir: at('first') });
  const names = async () => (await call(client, 'archives.list', {})).known.map(({ name }) => name);
  expect(await names()).toEqual(['second']);
  expect(existsSync(at('first/archive.sqlite'))).toBe(true);
  for (const each of undo) await client.send(each);
  expect(await names()).toEqual(['second', 'first']);
  await expect(call(client, 'archives.forget', { dir: at('second') })).rejects.toThrow('stays on the list');
});

test('the clipper’s door leads to the archive that is open', async () => {
  const door = keepDoor({ client, dir: at('first'), log: () => {}, ports: [0] });
  await call(client, 'settings.set', { clipper: true });
  await door.settled();
  expect((await call(client, 'door.get', {})).port).not.toBeNull();
  await make('second');
  await door.settled();
  const { port, pairings } = await call(client, 'door.get', {});
  expect(pairings).toEqual([]);
  expect((await fetch(`http://127.0.0.1:${port}/ping`)).status).toBe(200);
  await door.close();
});

test('a list that cannot be read is kept aside, and one that cannot be written keeps no archive shut', async () => {
  writeFileSync(at('archives.json'), '{"chosen": ');
  await expect(createKnownArchives(folder).list()).resolves.toEqual([]);
  expect(existsSync(at('archives.broken.json'))).toBe(true);
  writeFileSync(at('no folder'), '');
  const stuck = hostArchives({
    ...{ dir: at('third'), missed: null, open: openHere, log: () => {} },
    known: createKnownArchives(at('no folder')),
    now: () => new Date(),
  });
  other.push(await stuck.opening);
  const made = await call(stuck.client, 'archives.make', { folder, name: 'fourth' });
  expect(made).toEqual({ state: 'opened', dir: at('fourth') });
});
