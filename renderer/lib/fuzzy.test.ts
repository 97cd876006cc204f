import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzyScore } from './fuzzy.ts';

const best = (typed: string, labels: readonly string[]): string | undefined =>
  labels
    .map((label) => ({ label, score: fuzzyScore(label, typed) }))
    .filter(({ score }) => score !== null)
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0))[0]?.label;

test('letters in their order are an answer, initials and accents aside too', () => {
  expect(fuzzyScore('Settings', 'stgs')).not.toBeNull();
  expect(fuzzyScore('Mark read or unread', 'mru')).not.toBeNull();
  expect(fuzzyScore('Mark read or unread', 'unread mark')).not.toBeNull();
  expect(fuzzyScore('economía', 'economia')).not.toBeNull();
  expect(fuzzyScore('Export', 'port')).not.toBeNull();
  expect(fuzzyScore('Export', 'tropxe')).toBeNull();
  expect(fuzzyScore('Show or hide where the clip is from', 'oeeirm')).toBeNull();
});

test('a beginning is better than a middle, and a shorter label better than a longer', () => {
  const labels = ['Export', 'Support the portal', 'Paste a clip', 'Port', 'Star or unstar', 'Settings'];
  expect(best('port', labels)).toBe('Port');
  expect(best('exp', labels)).toBe('Export');
  expect(best('st', labels)).toBe('Star or unstar');
  expect(best('pac', labels)).toBe('Paste a clip');
});

test('a label answers its own words, whatever they are', () => {
  const label = fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8}){0,4}$/);
  fc.assert(fc.property(label, (text) => fuzzyScore(text, text) !== null));
});
