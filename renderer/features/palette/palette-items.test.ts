import { expect, test } from 'vitest';
import { type PaletteItem, paletteGroups } from './palette-items.ts';

const item = (label: string): PaletteItem => ({
  ...{ id: label, label, hint: '', stroke: '' },
  run: () => undefined,
});
const sources = {
  named: {
    views: [item('Unread'), item('Trash')],
    commands: [item('Export'), item('Mark read or unread'), item('Tag')],
    tags: [item('war/kazakhstan'), item('economía')],
    searches: [item('Kazakhstan this week')],
  },
  articles: [item('Whatever the archive found')],
  search: () => undefined,
  uses: [],
};
const shown = (typed: string, more: Partial<Parameters<typeof paletteGroups>[1]> = {}) =>
  paletteGroups(typed, { ...sources, ...more }, 0).map(
    ({ value, items }) => [value, ...items.map(({ label }) => label)] as const,
  );

test('with nothing typed all views and commands are shown, and no tags', () => {
  expect(shown('', { articles: [] }).map(([group]) => group)).toEqual(['views', 'commands']);
});

test('what is used stands first, and not twice', () => {
  const uses = [
    { id: 'economía', times: 1, last: 0 },
    { id: 'Export', times: 4, last: 0 },
    { id: 'what is gone', times: 9, last: 0 },
  ];
  expect(shown('', { uses, articles: [] })).toEqual([
    ['used', 'Export', 'economía'],
    ['views', 'Unread', 'Trash'],
    ['commands', 'Mark read or unread', 'Tag'],
  ]);
});

test('the group with the best answer is the first; articles and a search are always offered for words', () => {
  expect(shown('kaz')).toEqual([
    ['searches', 'Kazakhstan this week'],
    ['tags', 'war/kazakhstan'],
    ['articles', 'Whatever the archive found'],
    ['search', 'Search for “kaz”'],
  ]);
  expect(shown('unread')[0]).toEqual(['views', 'Unread']);
});

test('of two that answer alike, the one that is used comes first', () => {
  expect(shown('t').find(([group]) => group === 'views')).toEqual(['views', 'Trash']);
  const uses = [{ id: 'Mark read or unread', times: 12, last: 0 }];
  expect(shown('r', { uses })[0]?.[1]).toBe('Mark read or unread');
});
