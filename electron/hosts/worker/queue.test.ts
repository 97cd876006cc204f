import { expect, test } from 'vitest';
import type { Reply } from '../../contract/transport.ts';
import { createQueue } from './queue.ts';

function ask(name: string, supersedes?: string) {
  return { name, input: {}, ...(supersedes === undefined ? {} : { supersedes }) };
}

test('a newer call answers and removes the waiting ones with its key, and no others', () => {
  const queue = createQueue();
  const answers: [string, Reply][] = [];
  const push = (label: string, key?: string) =>
    queue.push(ask(label, key), (reply) => answers.push([label, reply]));
  push('k', 'search');
  push('tags');
  push('ka', 'search');
  push('other', 'palette');
  push('kaz', 'search');

  expect(answers.map(([label, reply]) => [label, !reply.ok && reply.error.code])).toEqual([
    ['k', 'superseded'],
    ['ka', 'superseded'],
  ]);
  expect([queue.next(), queue.next(), queue.next(), queue.next()].map((next) => next?.request.name)).toEqual([
    'tags',
    'other',
    'kaz',
    undefined,
  ]);
});
