import { expect, test } from 'vitest';
import { createHistory } from './history.ts';

/** A counter that answers each change with the call that takes it back, as the archive does. */
function counter() {
  let value = 0;
  const send = async (_name: string, input: unknown) => {
    value += Number(input);
    return { undo: [{ name: 'add', input: -Number(input) }] };
  };
  return { send, value: () => value };
}

test('what was done is taken back and done again', async () => {
  const { send, value } = counter();
  const history = createHistory({ send });
  const { undo } = await send('add', 5);
  history.add('Added five', undo);

  expect(await history.undo()).toBe('Added five');
  expect(value()).toBe(0);
  expect(await history.redo()).toBe('Added five');
  expect(value()).toBe(5);
  expect(await history.undo()).toBe('Added five');
  expect(value()).toBe(0);
});

test('a new change forgets what could be done again', async () => {
  const { send } = counter();
  const history = createHistory({ send });
  history.add('First', (await send('add', 1)).undo);
  await history.undo();
  history.add('Second', (await send('add', 2)).undo);
  expect(await history.redo()).toBeNull();
});

test('a change that changed nothing leaves no step', async () => {
  const history = createHistory(counter());
  history.add('Nothing', []);
  expect(await history.undo()).toBeNull();
});
