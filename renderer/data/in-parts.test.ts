import { expect, test } from 'vitest';
import { inParts, partSize } from './in-parts.ts';
import { createWorkspace } from './workspace.ts';

const ids = Array.from({ length: partSize * 3 + 1 }, (_, n) => `a${n}`);
const workspace = createWorkspace();

test('many are changed part by part, and what takes them back begins with the last', async () => {
  const told: number[] = [];
  const { undo, done } = await inParts({ workspace }, ids, 'Starring', async (part) => {
    told.push(workspace.get().working?.done ?? -1);
    return { undo: [{ name: 'unstar', input: part.length }] };
  });
  expect(done).toBe(ids.length);
  expect(told).toEqual([0, partSize, 2 * partSize, 3 * partSize]);
  expect(undo.map(({ input }) => input)).toEqual([1, partSize, partSize, partSize]);
  expect(workspace.get().working).toBeNull();
});

test('stopped, what is done stays done and can be taken back', async () => {
  const { undo, done } = await inParts({ workspace }, ids, 'Starring', async () => {
    workspace.get().working?.stop?.();
    return { undo: [{ name: 'unstar', input: null }] };
  });
  expect(done).toBe(partSize);
  expect(undo).toHaveLength(1);
});

test('a failure is told with what was done before it, and nothing is left under way', async () => {
  let parts = 0;
  const { undo, done, failure } = await inParts({ workspace }, ids, 'Starring', async () => {
    if (parts++ === 1) throw new Error('The disk is full');
    return { undo: [{ name: 'unstar', input: null }] };
  });
  expect(failure).toEqual(new Error('The disk is full'));
  expect(done).toBe(partSize);
  expect(undo).toHaveLength(1);
  expect(workspace.get().working).toBeNull();
});
