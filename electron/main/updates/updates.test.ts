import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { UpdateState } from '../../contract/updates.ts';
import { lookDaily } from './look-daily.ts';
import type { Offer, Updater } from './updater.ts';
import { createUpdates } from './updates.ts';

const offer: Offer = { version: '2.0.0', notes: 'Finds more.', size: 100 };

/** Updates whose place answers as the test says, and the states that were told. */
function program(answers: Partial<Updater> = {}) {
  const told: UpdateState['kind'][] = [];
  const done: string[] = [];
  let loads = 0;
  const updates = createUpdates({
    whyNot: null,
    load: async () => {
      loads++;
      return {
        check: async () => offer,
        download: async (progress) => progress(100, 100),
        install: async () => void done.push('installed'),
        ...answers,
      };
    },
    quit: () => done.push('quit'),
    now: () => new Date('2026-11-29T04:00:00Z'),
    log: () => {},
  });
  updates.onState(({ kind }) => told.push(kind));
  return { updates, told, done, loads: () => loads };
}
const settled = () => sleep(5);

test('nothing is loaded before the first look, and each step is asked for', async () => {
  const { updates, told, done, loads } = program();
  expect(await updates.ask('look')).toEqual({ kind: 'none', checked: null });
  expect(await updates.ask('download')).toEqual({ kind: 'none', checked: null });
  expect(loads()).toBe(0);
  expect(await updates.ask('check')).toEqual({ kind: 'checking' });
  await settled();
  expect(updates.state()).toEqual({ kind: 'available', version: '2.0.0', notes: 'Finds more.' });
  await updates.ask('install');
  expect(done).toEqual([]);
  expect(await updates.ask('download')).toMatchObject({ kind: 'downloading', done: 0, total: 100 });
  await settled();
  await updates.ask('install');
  expect(done).toEqual(['quit']);
  expect(await updates.finish()).toBeNull();
  expect(done).toEqual(['quit', 'installed']);
  expect(told).toEqual(['checking', 'available', 'downloading', 'downloading', 'ready', 'installing']);
});

test('a quit that is not for the update installs nothing; one that is given up leaves it ready', async () => {
  const { updates, done } = program();
  await updates.ask('check');
  await settled();
  await updates.ask('download');
  await settled();
  await updates.finish();
  await updates.ask('install');
  updates.stayed();
  await updates.finish();
  expect(updates.state()).toMatchObject({ kind: 'ready' });
  expect(done).toEqual(['quit']);
});

test('a download that is stopped can be begun again, and is not told as a fault', async () => {
  const { updates, told } = program({
    download: (progress, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          progress(50, 100);
          reject(signal.reason);
        });
      }),
  });
  await updates.ask('check');
  await settled();
  await updates.ask('download');
  await updates.ask('cancel');
  await settled();
  expect(told).toEqual(['checking', 'available', 'downloading', 'available']);
});

test('what went wrong is told by its kind; a look that nobody asked for is silent about it', async () => {
  const offline = async () => {
    throw new Error('net::ERR_INTERNET_DISCONNECTED');
  };
  const { updates, told } = program({ check: offline });
  expect(await updates.lookQuietly()).toBe('failed');
  expect(told).toEqual([]);
  await updates.ask('check');
  await settled();
  expect(updates.state()).toMatchObject({ kind: 'failed', step: 'check', fault: 'offline' });
});

test('what cannot be installed is told, and the program is as it was', async () => {
  const full = Object.assign(new Error('ENOSPC: no room'), { code: 'ENOSPC' });
  const { updates } = program({ install: () => Promise.reject(full) });
  for (const ask of ['check', 'download', 'install'] as const) {
    await updates.ask(ask);
    await settled();
  }
  expect(await updates.finish()).toBe(full);
  expect(updates.state()).toMatchObject({ kind: 'failed', step: 'install', fault: 'disk' });
});

test('it looks by itself while that is wanted: after a while, then daily, and sooner where nobody answered', async () => {
  const outcomes = ['failed', 'none', 'found'] as const;
  const at: number[] = [];
  const began = performance.now();
  const looking = lookDaily(
    async () => {
      at.push(performance.now() - began);
      return outcomes[at.length - 1] ?? 'none';
    },
    { first: 40, again: 20, next: 400 },
  );
  await sleep(60);
  expect(at).toHaveLength(0);
  looking.set(true);
  looking.set(true);
  await sleep(250);
  expect(at).toHaveLength(2);
  looking.set(false);
  await sleep(450);
  expect(at).toHaveLength(2);
});
