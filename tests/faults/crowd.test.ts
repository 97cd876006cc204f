import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { spoolDir } from '../../electron/core/door/spool.ts';
import { call } from '../../electron/hosts/client.ts';
import { extension, openTestDoor, type TestDoor } from '../../electron/hosts/door/testing.ts';

const crowd = 1000;
let door: TestDoor;
let headers: Record<string, string>;
beforeEach(async () => {
  door = await openTestDoor({ clips: 2 * crowd + 100, uploads: crowd, connections: crowd });
  headers = { authorization: `Bearer ${await door.pair()}`, origin: extension };
});
afterEach(() => door.close());

const waiting = () => readdirSync(spoolDir(door.dir)).filter((name) => name.startsWith('crowd-'));
async function takeAll(): Promise<void> {
  while (waiting().length > 0) await call(door.client, 'door.take', {});
}

/** @returns the answer's status, 0 for a connection that was turned away: nothing was told to be kept */
function send(n: number): Promise<number> {
  const clip = {
    clipId: `crowd-${String(n).padStart(4, '0')}`,
    html: `<!doctype html><title>Story ${n}</title><article><h1>Story ${n}</h1><p>Ships waited for the fog, token${n}.</p></article>`,
    url: `https://news.example/story/${n}`,
    title: `Story ${n}`,
    tags: ['crowd'],
    capturedAt: '2024-05-06T07:00:00Z',
  };
  return door.post('/clips', clip, headers).then(
    ({ status }) => status,
    () => 0,
  );
}

test(`of ${crowd} clips at the door at once each that was told to be kept is an article after a restart, and none is there twice`, async () => {
  const everyone = Array.from({ length: crowd }, (_, n) => n);
  const statuses = await Promise.all(everyone.map(send));
  const kept = everyone.filter((n) => statuses[n] === 201);
  expect(statuses.filter((status) => ![201, 0, 429, 503].includes(status))).toEqual([]);
  expect(kept.length).toBeGreaterThan(0);

  await door.restart();
  await takeAll();
  for (const n of kept) {
    const { total } = await call(door.client, 'search.query', { query: `token${n}`, limit: 1 });
    expect(total, `clip ${n}`).toBe(1);
  }
  // As the extension does it: those that were turned away come again, and who was kept may come again too.
  for (const n of [...everyone.filter((each) => statuses[each] !== 201), ...kept.slice(0, 20)]) {
    const status = await send(n);
    expect(status >= 200 && status < 300, `clip ${n}: ${status}`).toBe(true);
  }
  await takeAll();
  const { total } = await call(door.client, 'search.query', { query: 'tag:crowd', limit: 1 });
  expect(total).toBe(crowd);
  expect((await call(door.client, 'archive.verify', {})).problems).toEqual([]);
  console.info(
    `${crowd} clips at once: ${kept.length} kept, the others turned away and kept when they came again`,
  );
}, 600_000);
