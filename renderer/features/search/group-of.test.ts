import { expect, test } from 'vitest';
import type { Hit } from '../../../electron/contract/search.ts';
import { groupOf } from './group-of.ts';

const now = new Date('2026-03-13T10:00:00Z');
const at = (publishedAt: string | null, more: Partial<Hit> = {}): Hit =>
  ({ publishedAt, capturedAt: '2026-03-13T08:00:00Z', publisher: null, ...more }) as Hit;

test('days are named as near as they are', () => {
  expect(groupOf(at('2026-03-13T09:00:00Z'), 'day', now)).toBe('Today');
  expect(groupOf(at(null), 'day', now)).toBe('Today');
  expect(groupOf(at('2026-03-12'), 'day', now)).toBe('Yesterday');
  expect(groupOf(at('2026-03-05T23:59:00Z'), 'day', now)).toMatch(/^Thursday,? 5 March$/);
  expect(groupOf(at('2022-01-13'), 'day', now)).toMatch(/^Thursday,? 13 January 2022$/);
});

test('a day is that of the moment, in which order the list is, whatever clock it was told by', () => {
  expect(groupOf(at('2026-03-13T01:00:00+06:00'), 'day', now)).toBe('Yesterday');
});

test('a source is named by itself, and none is one too', () => {
  expect(groupOf(at(null, { publisher: 'El País' }), 'source', now)).toBe('El País');
  expect(groupOf(at(null), 'source', now)).toBe('Without a source');
  expect(groupOf(at(null), 'none', now)).toBe('');
});
