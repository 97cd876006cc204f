import { expect, test } from 'vitest';
import { createWorkspace } from '../data/workspace.ts';
import { whenFree } from './when-free.ts';

test('with no dialog it is done at once', () => {
  let runs = 0;
  whenFree(createWorkspace(), () => runs++);
  expect(runs).toBe(1);
});

test('a dialog is waited for, and what is done then is done once', () => {
  const workspace = createWorkspace({ dialog: { kind: 'paste', text: '', html: null } });
  let runs = 0;
  whenFree(workspace, () => {
    runs++;
    workspace.set({ dialog: { kind: 'address', url: '' } });
  });
  workspace.set({ text: 'ferry' });
  expect(runs).toBe(0);
  workspace.set({ dialog: null });
  workspace.set({ dialog: null });
  expect(runs).toBe(1);
});
