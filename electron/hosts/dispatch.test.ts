import { expect, test } from 'vitest';
import { ArchiveError } from '../contract/errors.ts';
import { dispatch } from './dispatch.ts';

const silent = () => {};

test('a call that nobody knows is refused by name', async () => {
  const reply = await dispatch({}, { name: 'constructor', input: {} }, silent);
  expect(reply).toEqual({
    ok: false,
    error: { code: 'bad-input', message: 'There is no call named “constructor”.' },
  });
});

test('input that does not fit is refused with the place and the reason, and never reaches the function', async () => {
  let reached = false;
  const handlers = {
    'search.query': () => {
      reached = true;
    },
  };
  const reply = await dispatch(handlers, { name: 'search.query', input: { limit: 'many' } }, silent);
  expect(reply.ok).toBe(false);
  if (!reply.ok) expect(reply.error.message).toContain('limit');
  expect(reached).toBe(false);
});

test('defaults are filled in before the function sees the input', async () => {
  const seen: unknown[] = [];
  const handlers = { 'search.query': (input: never) => seen.push(input) };
  await dispatch(handlers, { name: 'search.query', input: { query: 'x' } }, silent);
  expect(seen).toEqual([{ query: 'x', sort: 'relevance', limit: 50, offset: 0 }]);
});

test('a foreseen error keeps its words; an unforeseen one goes to the log and not to the caller', async () => {
  const foreseen = {
    'tag.list': () => {
      throw new ArchiveError('not-found', 'There is no such tag.');
    },
  };
  expect(await dispatch(foreseen, { name: 'tag.list', input: {} }, silent)).toEqual({
    ok: false,
    error: { code: 'not-found', message: 'There is no such tag.' },
  });

  const lines: string[] = [];
  const broken = {
    'tag.list': () => {
      throw new TypeError('secret /home/ana/archive');
    },
  };
  const reply = await dispatch(broken, { name: 'tag.list', input: {} }, (line) => lines.push(line));
  expect(JSON.stringify(reply)).not.toContain('secret');
  expect(lines.join()).toContain('secret /home/ana/archive');
});

test('what the disk refuses is told in plain words, and is a line of the log and no fault of ours', async () => {
  const lines: string[] = [];
  const full = {
    'tag.list': () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  };
  const reply = await dispatch(full, { name: 'tag.list', input: {} }, (line) => lines.push(line));
  expect(reply.ok ? '' : reply.error.message).toMatch(/^The disk is full/);
  expect(lines).toEqual(['tag.list: ENOSPC: no space left on device, write']);
});

test('a result that breaks the contract is a fault of ours, not a half-right answer', async () => {
  const handlers = { 'tag.list': () => ({ tags: [{ path: 'war' }] }) };
  const reply = await dispatch(handlers, { name: 'tag.list', input: {} }, silent);
  expect(reply.ok ? '' : reply.error.code).toBe('internal');
});
