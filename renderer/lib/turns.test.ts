import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('one after the other, whatever each takes, and one given up is passed over', async () => {
  const turns = createTurns();
  const done: string[] = [];
  const job = (name: string, ms: number) => async () => {
    done.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    done.push(`${name} ends`);
  };
  const stays = new AbortController().signal;
  const left = new AbortController();
  const first = turns(job('a', 20), stays);
  const second = turns(job('b', 1), left.signal);
  const third = turns(job('c', 1), stays);
  left.abort();
  await expect(second).rejects.toThrow();
  await Promise.all([first, third]);
  expect(done).toEqual(['a begins', 'a ends', 'c begins', 'c ends']);
});
