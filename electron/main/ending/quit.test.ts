import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from 'electron';
import { describe, expect, test } from 'vitest';
import { setupQuit, within } from './quit.ts';

describe('waiting, but not for ever', () => {
  test('tells what was done in time from what failed and what was late', async () => {
    expect(await within(sleep(1), 1000)).toBe('done');
    expect(await within(Promise.reject(new Error('x')), 1000)).toBe('failed');
    expect(await within(sleep(200), 5)).toBe('late');
  });
});

test('the program ends once the archive is closed, and closes it once', async () => {
  const emitter = new EventEmitter();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  let ended = 0;
  let closings = 0;
  const quit = () => {
    let prevented = false;
    emitter.emit('will-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) ended++;
  };
  const app = Object.assign(emitter, { quit }) as unknown as App;
  setupQuit({
    app,
    close: () => {
      closings++;
      return closed;
    },
    log: () => {},
  });
  app.quit();
  app.quit();
  await sleep(5);
  expect([closings, ended]).toEqual([1, 0]);
  close();
  await sleep(5);
  expect([closings, ended]).toEqual([1, 1]);
});

test.each([
  ['all is closed', null, ['closed', 'then', 'quit']],
  ['closing failed', 'the disk is full', ['closed', 'quit']],
] as const)('what is to be done at the end is done once %s, or not at all', async (_, problem, expected) => {
  const emitter = new EventEmitter();
  const done: string[] = [];
  const quit = () => {
    let prevented = false;
    emitter.emit('will-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) done.push('quit');
  };
  setupQuit({
    app: Object.assign(emitter, { quit }) as unknown as App,
    close: async () => {
      done.push('closed');
      if (problem) throw new Error(problem);
    },
    closed: async () => {
      await sleep(2);
      done.push('then');
    },
    log: () => {},
  });
  quit();
  await sleep(20);
  expect(done).toEqual(expected);
});
