import { expect, test } from 'vitest';
import { movedView, scoped, type View } from './view.ts';

const tag = (path: string): View => ({ kind: 'tag', path });

test.each([
  ['the tag itself', tag('war'), tag('conflicts/war')],
  ['one below it', tag('war/sea'), tag('conflicts/war/sea')],
  ['one whose name only begins so', tag('warfare'), tag('warfare')],
  ['a collection of that name', { kind: 'collection', path: 'war' }, { kind: 'collection', path: 'war' }],
  ['no tag', { kind: 'all' }, { kind: 'all' }],
] as const)('a view goes along where a tag moves: %s', (_, view, moved) => {
  expect(movedView(view, 'tag', 'war', 'conflicts/war')).toEqual(moved);
});

test('a collection is shown by its whole path, so that another of its name is not', () => {
  expect(scoped({ kind: 'collection', path: 'Polls' }, 'a OR b').query).toBe('collection:"/Polls" (a OR b)');
});

test('a tag with quotation marks in it is named as a query names it', () => {
  expect(scoped({ kind: 'tag', path: 'say "hi"' }, '').query).toBe('tag:"say \\"hi\\""');
});

test('no parenthesis of the person’s words lets out of the view', () => {
  expect(scoped({ kind: 'trash' }, 'a) OR (b').query).toBe('is:trashed (a  OR (b))');
  expect(scoped({ kind: 'trash' }, 'a (b')).toEqual({ query: 'is:trashed a (b', start: 11 });
});
