import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestArchive, type TestArchive } from '../testing/open-test-archive.ts';

let archive: TestArchive;
const origin = 'chrome-extension://abcdefghijklmnop';
const other = 'moz-extension://0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0';
beforeEach(() => {
  archive = openTestArchive();
});
afterEach(() => archive.close());

const ask = (from = origin, name = 'Clipper in Chromium') =>
  archive.call('pairing.ask', { name, origin: from });
const poll = (request: string, from = origin) => archive.call('pairing.poll', { request, origin: from });
const waiting = async () => (await archive.call('door.get', {})).asking;
const answer = async (accept: boolean) =>
  archive.call('pairing.answer', { id: (await waiting())[0]?.id ?? '', accept });

async function paired(from = origin): Promise<string> {
  const { request } = await ask(from);
  await answer(true);
  return (await poll(request, from)).token ?? '';
}

test('whoever asks waits for the person, who sees the name and the code that the extension shows', async () => {
  const { request, code } = await ask();
  expect(code).toMatch(/^\d{6}$/);
  expect(archive.events).toContainEqual({ name: 'pairing.asked' });
  expect(await waiting()).toMatchObject([{ name: 'Clipper in Chromium', origin, code }]);
  expect(await poll(request)).toEqual({ state: 'waiting', token: null });
  expect(JSON.stringify(await waiting())).not.toContain(request);
});

test('an accepted extension is told its token once, and the token lets it in', async () => {
  const { request } = await ask();
  await answer(true);
  const { state, token } = await poll(request);
  expect(state).toBe('accepted');
  expect(await poll(request)).toEqual({ state: 'expired', token: null });
  const { id } = await archive.call('pairing.check', { token, origin });
  const { pairings, asking } = await archive.call('door.get', {});
  expect(pairings).toMatchObject([{ id, name: 'Clipper in Chromium', origin, usedAt: null }]);
  expect(asking).toEqual([]);
});

test('a token is nowhere in the archive as it was told', async () => {
  const token = await paired();
  const files = ['archive.sqlite', 'archive.sqlite-wal'].map((name) => readFileSync(join(archive.dir, name)));
  expect(Buffer.concat(files).includes(token)).toBe(false);
  expect(Buffer.concat(files).includes('Clipper in Chromium')).toBe(true);
});

test('a token works for the extension it was given to, and for no other extension', async () => {
  const token = await paired();
  const check = (given: string | null, from: string | null) =>
    archive.call('pairing.check', { token: given, origin: from });
  expect((await check(token, other)).id).toBeNull();
  expect((await check(`${token.slice(0, -1)}_`, origin)).id).toBeNull();
  expect(await check(null, origin)).toEqual({ id: null, paired: true });
  expect(await check(null, other)).toEqual({ id: null, paired: false });
});

test('what one extension asked for cannot be fetched by another', async () => {
  const { request } = await ask();
  await answer(true);
  expect(await poll(request, other)).toEqual({ state: 'expired', token: null });
  expect((await poll(request)).state).toBe('accepted');
});

test('a refused extension is told so, and may not ask again for a minute', async () => {
  const { request } = await ask();
  await answer(false);
  expect(await poll(request)).toEqual({ state: 'refused', token: null });
  await expect(ask()).rejects.toThrow(/not to pair/);
  archive.setTime('2024-05-06T07:09:10.000Z');
  await expect(ask()).resolves.toMatchObject({});
});

test('a request runs out after five minutes', async () => {
  const { request } = await ask();
  const { id } = (await waiting())[0] ?? { id: '' };
  archive.setTime('2024-05-06T07:13:10.000Z');
  expect(await waiting()).toEqual([]);
  await expect(archive.call('pairing.answer', { id, accept: true })).rejects.toThrow(/run out/);
  expect((await poll(request)).state).toBe('expired');
});

test('asking again takes the place of what was asked before; a flood of askers is turned away', async () => {
  const first = await ask();
  await ask();
  expect(await waiting()).toHaveLength(1);
  expect((await poll(first.request)).state).toBe('expired');
  await ask('chrome-extension://b');
  await ask('chrome-extension://c');
  await expect(ask('chrome-extension://d')).rejects.toThrow(/Too many/);
});

test('a revoked token lets nobody in', async () => {
  const token = await paired();
  const { id } = await archive.call('pairing.check', { token, origin });
  await archive.call('pairing.revoke', { id: id ?? '' });
  expect(await archive.call('pairing.check', { token, origin })).toEqual({ id: null, paired: false });
  await expect(archive.call('pairing.revoke', { id: id ?? '' })).rejects.toThrow(/no such pairing/);
});

test('a token made by hand works for any program that is no web page', async () => {
  const { token } = await archive.call('pairing.create', { name: 'SingleFile' });
  for (const from of [null, origin, other]) {
    expect((await archive.call('pairing.check', { token, origin: from })).id).not.toBeNull();
  }
});

test('a pairing outlives the program, a request does not', async () => {
  const token = await paired();
  await ask(other);
  archive.reopen();
  expect((await archive.call('pairing.check', { token, origin })).id).not.toBeNull();
  expect(await waiting()).toEqual([]);
});

test.each([['https://evil.example'], ['null'], ['chrome-extension://'], ['chrome-extension://a/b']])(
  '%s is no extension and cannot ask',
  async (from) => {
    await expect(ask(from)).rejects.toThrow();
  },
);

test('a name without anything to see is refused, and what cannot be seen in a name is dropped', async () => {
  await expect(ask(origin, ' \u200b\u0007 ')).rejects.toThrow();
  await ask(origin, 'Clip\u202eper\n  of Ana');
  expect((await waiting())[0]?.name).toBe('Clip per of Ana');
});
