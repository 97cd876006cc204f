import { expect, test } from 'vitest';
import type { Backup } from '../../contract/keeping.ts';
import { nextBackup } from './due.ts';
import { kept } from './rotate.ts';

const at = (time: string, why: Backup['why'] = 'schedule') => ({ path: `${why} ${time}`, at: time, why });
const days = (count: number, from = '2024-05-31T08:00:00.000Z') =>
  Array.from({ length: count }, (_, i) => at(new Date(Date.parse(from) - i * 86_400_000).toISOString()));

test('of two months of daily backups seven days and four weeks stay', () => {
  const stays = [...kept(days(60))].map((path) => path.slice(9, 19)).toSorted();
  expect(stays).toEqual([
    '2024-05-12',
    '2024-05-19',
    '2024-05-25',
    '2024-05-26',
    '2024-05-27',
    '2024-05-28',
    '2024-05-29',
    '2024-05-30',
    '2024-05-31',
  ]);
});

test('of several in one day the newest stays', () => {
  const backups = ['06', '09', '12'].map((hour) => at(`2024-05-31T${hour}:00:00.000Z`));
  expect([...kept(backups)]).toEqual(['schedule 2024-05-31T12:00:00.000Z']);
});

test('those made before a migration and what was set aside stay however old they are', () => {
  const old = [at('2019-01-01T00:00:00.000Z', 'migration'), at('2019-01-02T00:00:00.000Z', 'set-aside')];
  const stays = kept([...days(60), ...old]);
  for (const { path } of old) expect(stays).toContain(path);
});

test('a clock that jumps by ten years takes nothing that a right one would have kept', () => {
  const before = days(7, '2014-05-31T08:00:00.000Z');
  const stays = kept([...before, at('2024-05-31T08:00:00.000Z')]);
  for (const { path } of before.slice(0, 6)) expect(stays).toContain(path);
});

test('a backup is due at once where there is none, a day after the last, and after a clock that was wrong', () => {
  const now = Date.parse('2024-05-31T08:00:00.000Z');
  expect(nextBackup('daily', null, now)).toBe(now);
  expect(nextBackup('never', null, now)).toBeNull();
  expect(nextBackup('daily', '2024-05-31T06:00:00.000Z', now)).toBe(Date.parse('2024-06-01T02:00:00.000Z'));
  expect(nextBackup('weekly', '2024-05-30T08:00:00.000Z', now)).toBe(Date.parse('2024-06-05T20:00:00.000Z'));
  expect(nextBackup('daily', '2034-01-01T00:00:00.000Z', now)).toBe(now);
});
