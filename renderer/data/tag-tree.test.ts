import { expect, test } from 'vitest';
import { tagTree } from './tag-tree.ts';

const tag = (path: string, count = 1) => ({
  ...{ path, count, unread: 0 },
  ...{ colour: null, hidden: false },
});

test('tags are put below the part before their last slash', () => {
  const [war] = tagTree([tag('war/sea'), tag('war', 3), tag('war/air/drones')]);
  expect(war?.count).toBe(3);
  expect(war?.children.map(({ name }) => name)).toEqual(['air', 'sea']);
  expect(war?.children[0]?.children[0]?.path).toBe('war/air/drones');
});

test('a parent that no article carries is made up from the path', () => {
  expect(tagTree([tag('a/b')])).toEqual([
    {
      name: 'a',
      path: 'a',
      count: 0,
      unread: 0,
      colour: null,
      hidden: false,
      children: [{ name: 'b', path: 'a/b', count: 1, unread: 0, colour: null, hidden: false, children: [] }],
    },
  ]);
});

test('case does not tell parents apart', () => {
  expect(tagTree([tag('War'), tag('war/sea')])).toHaveLength(1);
});
