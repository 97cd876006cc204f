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

/** A history whose newest step is refused, with one below that is not. */
async function withOneGone() {
  const { send, value } = counter();
  const history = createHistory({
    send: async (name, input) => {
      if (name === 'gone') throw new Error('There is no such article');
      return send(name, input);
    },
  });
  history.add('Below', (await send('add', 1)).undo);
  history.add('Gone', [{ name: 'gone', input: 0 }]);
  return { history, value };
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

test('a step that fails between two calls keeps what it has not reached, and what it has taken back can be done again', async () => {
  const { send, value } = counter();
  let full = true;
  const history = createHistory({
    send: async (name, input) => {
      if (full && input === -2) throw new Error('The disk is full');
      return send(name, input);
    },
  });
  const steps = [(await send('add', 1)).undo, (await send('add', 2)).undo, (await send('add', 4)).undo];
  history.add('Added seven', steps.flat());

  await expect(history.undo()).rejects.toThrow('full');
  expect(value()).toBe(6);
  full = false;
  expect(await history.undo()).toBe('Added seven');
  expect(value()).toBe(0);
  await history.redo();
  await history.redo();
  expect(value()).toBe(7);
});

test('a step that fails at its first call does not stand before the others', async () => {
  const { history, value } = await withOneGone();
  await expect(history.undo()).rejects.toThrow('no such');
  expect(await history.undo()).toBe('Below');
  expect(value()).toBe(0);
});

test('two steps taken back at once go one after the other, and come again in their order', async () => {
  const sent: unknown[] = [];
  const history = createHistory({
    send: async (name, input) => {
      sent.push(input);
      // What was done last takes the longest.
      await new Promise((answer) => setTimeout(answer, input === 'undo B' ? 8 : 1));
      const [what, which] = String(input).split(' ');
      return { undo: [{ name, input: `${what === 'undo' ? 'redo' : 'undo'} ${which}` }] };
    },
  });
  history.add('A', [{ name: 'change', input: 'undo A' }]);
  history.add('B', [{ name: 'change', input: 'undo B' }]);
  expect(await Promise.all([history.undo(), history.undo()])).toEqual(['B', 'A']);
  expect(await Promise.all([history.redo(), history.redo()])).toEqual(['A', 'B']);
  expect(sent).toEqual(['undo B', 'undo A', 'redo A', 'redo B']);
});

test('a step that fails does not keep the one asked for behind it from being taken back', async () => {
  const { history, value } = await withOneGone();
  const [gone, below] = await Promise.allSettled([history.undo(), history.undo()]);
  expect([gone.status, below.status]).toEqual(['rejected', 'fulfilled']);
  expect(value()).toBe(0);
});

test('after a change made while a step is being taken back, that step cannot be done again', async () => {
  const { send } = counter();
  const history = createHistory({
    send: async (name, input) => {
      await new Promise((answer) => setTimeout(answer, 5));
      return send(name, input);
    },
  });
  history.add('First', (await send('add', 1)).undo);
  const undoing = history.undo();
  history.add('Second', (await send('add', 2)).undo);
  await undoing;
  expect(await history.redo()).toBeNull();
  expect(await history.undo()).toBe('Second');
});
