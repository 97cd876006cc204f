import { expect, test } from 'vitest';
import { chosenCount, chosenIn, createWorkspace, idsOf, shownBeside, targets } from './workspace.ts';

const list = { count: () => 3, allIds: async () => ['a', 'b', 'c'] };

test('all but what is left out is chosen in a list, and nothing of it on the page of highlights', async () => {
  const workspace = createWorkspace({ allBut: true, selected: new Set(['b']) });
  const chosen = chosenIn(workspace.get(), list, false);
  expect([chosenCount(chosen), await idsOf(chosen)]).toEqual([2, ['a', 'c']]);
  workspace.set({ view: { kind: 'highlights' } });
  expect(chosenIn(workspace.get(), list, false)).toEqual({ ids: [] });
  workspace.set({ openId: 'd' });
  expect(chosenIn(workspace.get(), list, false)).toEqual({ ids: ['d'] });
});

test.each([{ selected: new Set(['a', 'b']) }, { allBut: true }, { cursor: 1, cursorId: 'b', anchor: 1 }])(
  'of an article gone to otherwise than by its row, the keys act on that one: %o',
  (before) => {
    const workspace = createWorkspace({ help: true, edition: 2, ...before });
    workspace.set(shownBeside('d'));
    expect(targets(workspace.get(), false)).toEqual(['d']);
    expect(chosenIn(workspace.get(), list, false)).toEqual({ ids: ['d'] });
    expect(workspace.get()).toMatchObject({ help: false, edition: null, pane: 'reader' });
  },
);
