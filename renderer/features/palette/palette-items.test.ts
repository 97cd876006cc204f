import { expect, test } from 'vitest';
import { answers, type PaletteItem, paletteGroups } from './palette-items.ts';

const item = (label: string): PaletteItem => ({
  id: label,
  label,
  hint: '',
  stroke: '',
  run: () => undefined,
});
const sources = {
  commands: [item('Export'), item('Mark read or unread')],
  tags: [item('war/kazakhstan'), item('economía')],
  articles: [item('Whatever the archive found')],
  search: () => undefined,
};

test('each word typed begins a word of the label, accents aside', () => {
  expect(answers('Mark read or unread', 'mar un')).toBe(true);
  expect(answers('war/kazakhstan', 'kaz')).toBe(true);
  expect(answers('economía', 'economia')).toBe(true);
  expect(answers('Export', 'port')).toBe(false);
});

test('with nothing typed all commands are shown and no tags', () => {
  const groups = paletteGroups('', { ...sources, articles: [] });
  expect(groups.map(({ value }) => value)).toEqual(['commands']);
  expect(groups[0]?.items).toHaveLength(2);
});

test('groups without an item are left out, and a search is always offered for words', () => {
  const groups = paletteGroups('kaz', sources);
  expect(groups.map(({ value }) => value)).toEqual(['tags', 'articles', 'search']);
});
