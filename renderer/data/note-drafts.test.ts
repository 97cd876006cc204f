import { expect, test } from 'vitest';
import { createNoteDrafts, draftsKey } from './note-drafts.ts';
import type { NoteDraft } from './workspace.ts';

function storage(refuses = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const draft = (article: string, exact: string | null = null): NoteDraft => ({
  ...{ article, edition: 1, annotation: null },
  target: exact === null ? null : { exact, start: 4, end: 4 + exact.length },
});

test('a half-written note is found again by its article and its words, in its own archive alone', () => {
  const store = storage();
  createNoteDrafts(store, '/one').keep(draft('a', 'the wall'), 'Ask the harb');
  createNoteDrafts(store, '/one').keep(draft('a'), 'On the whole');
  const again = createNoteDrafts(store, '/one');
  expect(again.find(draft('a', 'the wall'))).toBe('Ask the harb');
  expect(again.find(draft('a'))).toBe('On the whole');
  expect(again.find(draft('b'))).toBeNull();
  expect(createNoteDrafts(store, '/two').all()).toEqual([]);
});

test('what is typed on takes the place of what was, and what is saved or given up is gone', () => {
  const store = storage();
  const drafts = createNoteDrafts(store, '/one');
  drafts.keep(draft('a'), 'On');
  drafts.keep(draft('b'), 'Other');
  drafts.keep(draft('a'), 'On the whole');
  expect(drafts.all().map(({ note }) => note)).toEqual(['On the whole', 'Other']);
  drafts.drop(draft('a'));
  drafts.drop(draft('b'));
  expect(drafts.all()).toEqual([]);
  expect(store.kept.get(draftsKey)).toBe('{}');
});

test('a store that is broken or refuses is none', () => {
  const store = storage();
  store.kept.set(draftsKey, '{"/one": [{"article": 3}]');
  expect(createNoteDrafts(store, '/one').all()).toEqual([]);
  const refusing = createNoteDrafts(storage(true), '/one');
  expect(() => refusing.keep(draft('a'), 'On')).not.toThrow();
});
