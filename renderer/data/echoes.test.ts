import { expect, test } from 'vitest';
import { createEchoes } from './echoes.ts';

test('of two words on one article, one is the echo of what this window did, and the other is somebody else’s', () => {
  const echoes = createEchoes();
  echoes.expect(['a'])(true);
  expect([echoes.take(['a']), echoes.take(['a'])]).toEqual([true, false]);
});

test('the echo may come before the answer, and in another order', () => {
  const echoes = createEchoes();
  const answered = echoes.expect(['a', 'b']);
  expect(echoes.take(['b', 'a'])).toBe(true);
  answered(true);
  expect(echoes.take(['a', 'b'])).toBe(false);
});

test('each of several calls has its own echo', () => {
  const echoes = createEchoes();
  for (const ids of [['a'], ['a'], ['b', 'c']]) echoes.expect(ids)(true);
  const heard = [['a'], ['b'], ['b', 'c'], ['a'], ['a']].map(echoes.take);
  expect(heard).toEqual([true, false, true, true, false]);
});

test('a call that was refused has none, and one that is lost is waited for no longer than four seconds', () => {
  let now = 0;
  const echoes = createEchoes(() => now);
  echoes.expect(['refused'])(false);
  expect(echoes.take(['refused'])).toBe(false);
  const answered = echoes.expect(['slow']);
  now = 60_000;
  answered(true);
  now = 63_000;
  expect(echoes.take(['slow'])).toBe(true);
  echoes.expect(['lost'])(true);
  now = 68_000;
  expect(echoes.take(['lost'])).toBe(false);
});

test('what touches no article is shown by every window, and what touches untold ones by none', () => {
  const echoes = createEchoes();
  expect([echoes.take([]), echoes.take(null)]).toEqual([true, false]);
});
