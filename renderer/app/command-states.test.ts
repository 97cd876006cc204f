import { expect, test } from 'vitest';
import { createWorkspace, type Workspace } from '../data/workspace.ts';
import type { CommandEntry } from './command.ts';
import { commandStates } from './command-states.ts';

const entry = (id: CommandEntry['id'], when?: () => boolean): CommandEntry => ({
  id,
  label: id,
  group: 'article',
  strokes: ['x'],
  run: () => undefined,
  ...(when && { when }),
});
const entries = [
  entry('article.star'),
  entry('article.uncollect', () => false),
  entry('article.next'),
  entry('reading.print'),
  entry('settings.open'),
];
const enabled = (place: Partial<Workspace>) =>
  commandStates(entries, createWorkspace(place).get(), false).flatMap(({ id, enabled }) =>
    enabled ? [id] : [],
  );

test('with nothing chosen, only what needs no article is there', () => {
  expect(enabled({})).toEqual(['article.next', 'settings.open']);
});

test('a chosen article can be changed, an open one printed as well', () => {
  expect(enabled({ cursorId: 'a' })).toEqual(['article.star', 'article.next', 'settings.open']);
  expect(enabled({ openId: 'a' })).toEqual([
    'article.star',
    'article.next',
    'reading.print',
    'settings.open',
  ]);
  expect(enabled({ allBut: true })).toContain('article.star');
});

test('while a dialog is open, no command takes its place', () => {
  expect(enabled({ openId: 'a', dialog: { kind: 'settings' } })).toEqual([]);
});

test('a command is told with its keys', () => {
  const states = commandStates(entries, createWorkspace().get(), false);
  expect(states).toHaveLength(5);
  expect(states[0]).toEqual({ id: 'article.star', strokes: ['x'], enabled: false });
});
