import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { type Answer, askBeforeQuit } from './ask-before-quit.ts';

/** A program with one import that runs until it is ended or stopped. */
function program(answer: Answer) {
  const events = new EventEmitter();
  const done: string[] = [];
  let running = true;
  const waiting: (() => void)[] = [];
  const end = () => {
    running = false;
    for (const resolve of waiting.splice(0)) resolve();
  };
  const quit = () => {
    let prevented = false;
    events.emit('before-quit', {
      preventDefault() {
        prevented = true;
      },
    });
    done.push(prevented ? 'kept' : 'quit');
  };
  askBeforeQuit({
    app: { on: events.on.bind(events), quit } as unknown as Pick<App, 'on' | 'quit'>,
    imports: {
      running: () => running,
      settled: () => (running ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
      cancel: async () => {
        done.push('cancelled');
        setTimeout(end, 5);
      },
      onProgress: () => {},
    },
    ask: async () => {
      done.push('asked');
      return answer;
    },
    stayed: () => done.push('stayed'),
  });
  return { quit, end, done };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30));

test('with no import running a quit is a quit', () => {
  const { quit, end, done } = program('stay');
  end();
  quit();
  expect(done).toEqual(['quit']);
});

test('who waits is out once the import is done, and is asked once', async () => {
  const { quit, end, done } = program('wait');
  quit();
  quit();
  await aMoment();
  expect(done).toEqual(['asked', 'kept', 'kept']);
  end();
  await aMoment();
  expect(done.at(-1)).toBe('quit');
});

test('who stops it is out once it has ended', async () => {
  const { quit, done } = program('stop');
  quit();
  await aMoment();
  expect(done).toEqual(['asked', 'kept', 'cancelled', 'quit']);
});

test('who stays is asked again the next time', async () => {
  const { quit, done } = program('stay');
  quit();
  await aMoment();
  quit();
  await aMoment();
  expect(done).toEqual(['asked', 'kept', 'stayed', 'asked', 'kept', 'stayed']);
});
