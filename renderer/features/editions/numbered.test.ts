import { expect, test } from 'vitest';
import type { ComparedBlock } from '../../../electron/contract/comparison.ts';
import { folded, numbered } from './numbered.ts';

const same = (text: string): ComparedBlock => ({
  part: 'body',
  kind: 'same',
  segments: [{ kind: 'same', text }],
});
const added = (text: string): ComparedBlock => ({
  part: 'body',
  kind: 'added',
  segments: [{ kind: 'added', text }],
});

test('words that went and those in their place are one change; changes are numbered through all blocks', () => {
  const { blocks, changes } = numbered([
    {
      part: 'body',
      kind: 'changed',
      segments: [
        { kind: 'removed', text: '12 ' },
        { kind: 'added', text: '15 ' },
        { kind: 'same', text: 'died on ' },
        { kind: 'removed', text: 'Monday' },
      ],
    },
    same('Stays.'),
    added('New.'),
  ]);
  expect(changes).toBe(3);
  expect(blocks.map(({ first }) => first)).toEqual([0, null, 2]);
  expect(blocks[0]?.pieces).toEqual([
    { change: 0, removed: '12 ', added: '15 ' },
    { same: 'died on ' },
    { change: 1, removed: 'Monday', added: '' },
  ]);
});

test('paragraphs that stayed are folded, but for those beside a change, and none is lost', () => {
  const all = [...'abcde'].map(same);
  const { blocks } = numbered([...all, added('x'), ...all, added('y'), same('f'), same('g')]);
  const shown = folded(blocks);
  expect(shown.map((one) => (one.kind === 'stretch' ? one.blocks.length : one.kind))).toEqual([
    4,
    'same',
    'added',
    'same',
    3,
    'same',
    'added',
    'same',
    'same',
  ]);
  expect(shown.flatMap((one) => (one.kind === 'stretch' ? one.blocks : [one]))).toEqual(blocks);
});
