import { expect, test } from 'vitest';
import { passagesInRow } from './passages-in-row.ts';

const segment = (text: string) => ({ text, hit: false });

test('between two passages is one sign of omission, at the ends are their own', () => {
  const passages = [
    ['… ', 'one', ' …'],
    ['… ', 'two', ' …'],
  ].map((texts) => texts.map(segment));
  expect(passagesInRow(passages).map((segments) => segments.map(({ text }) => text))).toEqual([
    ['… ', 'one'],
    ['two', ' …'],
  ]);
  expect(passagesInRow([[segment('… ')]])).toEqual([[segment('… ')]]);
  expect(passagesInRow([])).toEqual([]);
});
