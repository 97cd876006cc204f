import { expect, test } from 'vitest';
import { commands } from '../../../electron/contract/commands.ts';
import { defaultKeys } from './default-keys.ts';
import { clashes, giveKeys, isOwn, strokesOf } from './keymap.ts';
import { refusal } from './refusal.ts';

const on = (keys: Parameters<typeof giveKeys>[0]) => ({ keys, singleKeys: true });

test('a command has the keys it came with until it has others', () => {
  expect(strokesOf(on({}), 'article.star')).toEqual(['s']);
  const own = giveKeys({}, 'article.star', ['Mod+d', 'w']);
  expect(strokesOf(on(own), 'article.star')).toEqual(['Mod+d', 'w']);
  expect(isOwn(own, 'article.star')).toBe(true);
  expect(strokesOf(on(giveKeys(own, 'article.star', [])), 'article.star')).toEqual([]);
});

test('where single letters and signs are off, only keys that are held together or have a name are left', () => {
  const off = { keys: giveKeys({}, 'view.unread', ['ж', 'F8']), singleKeys: false };
  expect(strokesOf(off, 'search.focus')).toEqual(['Mod+f']);
  expect(strokesOf(off, 'article.trash')).toEqual(['Delete']);
  expect(strokesOf(off, 'view.unread')).toEqual(['F8']);
  expect(strokesOf(off, 'article.star')).toEqual([]);
});

test('a key that another command has is told, and taken from it when it is given', () => {
  expect(clashes({}, 'view.unread', ['s', 'Mod+k', 'F8'])).toEqual([
    { id: 'palette.open', strokes: ['Mod+k'] },
    { id: 'article.star', strokes: ['s'] },
  ]);
  const own = giveKeys({}, 'view.unread', ['s']);
  expect(strokesOf(on(own), 'article.star')).toEqual([]);
  expect(clashes(own, 'article.star', defaultKeys['article.star'])).toEqual([
    { id: 'view.unread', strokes: ['s'] },
  ]);
});

test('two commands that come with one key do not clash by it', () => {
  expect(clashes({}, 'mark.note', defaultKeys['mark.note'])).toEqual([]);
  expect(clashes({}, 'search.focus', defaultKeys['search.focus'])).toEqual([]);
  expect(clashes({}, 'article.star', ['n']).map(({ id }) => id)).toEqual(['mark.note', 'match.next']);
});

test('keys given as they came are nobody’s own', () => {
  const own = giveKeys({}, 'view.unread', ['s']);
  const back = giveKeys(own, 'article.star', defaultKeys['article.star']);
  expect(giveKeys(back, 'view.unread', [])).toEqual({});
});

test('no two commands come with one key by accident, and none with a key that has another use', () => {
  for (const id of commands) expect(clashes({}, id, defaultKeys[id])).toEqual([]);
  const refused = commands.flatMap((id) => defaultKeys[id].filter((stroke) => refusal(stroke) !== null));
  expect(refused.toSorted()).toEqual(['Enter', 'Escape']);
});

test.each([
  ['Tab', 'moving'],
  ['Shift+ArrowDown', 'moving'],
  [' ', 'moving'],
  ['Mod+c', 'text'],
  ['Mod+Shift+t', 'windows'],
  ['Alt+ArrowUp', null],
  ['Mod+Enter', null],
  ['j', null],
  ['F2', null],
])('the stroke “%s” is refused as %s', (stroke, why) => {
  expect(refusal(stroke)).toBe(why);
});
