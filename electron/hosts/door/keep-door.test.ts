import { afterEach, beforeEach, expect, test } from 'vitest';
import { call } from '../client.ts';
import { type DoorHost, keepDoor } from './keep-door.ts';
import { openTestDoor, type TestDoor } from './testing.ts';

let place: TestDoor;
let host: DoorHost;
const keep = (ports: readonly number[] = [0]) =>
  keepDoor({ client: place.client, dir: place.dir, log: () => {}, ports });
beforeEach(async () => {
  place = await openTestDoor();
  host = keep();
});
afterEach(async () => {
  await host.close();
  await place.close();
});

const set = async (clipper: boolean) => {
  await call(place.client, 'settings.set', { clipper });
  await host.settled();
  return call(place.client, 'door.get', {});
};
const ping = (port: number) =>
  fetch(`http://127.0.0.1:${port}/ping`).then(
    ({ status }) => status,
    () => null,
  );

test('the door is shut until the person opens it, and shut again when they say so', async () => {
  await host.settled();
  expect(await call(place.client, 'door.get', {})).toMatchObject({ port: null, problem: null });
  const { port } = await set(true);
  expect(await ping(port ?? 0)).toBe(200);
  expect((await set(false)).port).toBeNull();
  expect(await ping(port ?? 0)).toBeNull();
});

test('the choice is remembered at the next start', async () => {
  await set(true);
  await host.close();
  host = keep();
  await host.settled();
  expect((await call(place.client, 'door.get', {})).port).not.toBeNull();
});

test('another setting leaves the door as it is', async () => {
  const { port } = await set(true);
  await call(place.client, 'settings.set', { theme: 'dark' });
  await host.settled();
  expect((await call(place.client, 'door.get', {})).port).toBe(port);
});

test('where every port is taken the interface can say so, and switching on again tries again', async () => {
  await host.close();
  host = keep([place.port]);
  expect(await set(true)).toMatchObject({ port: null, problem: expect.stringContaining('No port was free') });
});
