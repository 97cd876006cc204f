import { expect, test } from 'vitest';
import { remembered, weightOf } from './use.ts';

const day = 86_400_000;

test('what is used often and lately counts more', () => {
  let uses = remembered([], 'export.open', 0);
  for (let n = 0; n < 5; n++) uses = remembered(uses, 'article.tag', n * day);
  const now = 5 * day;
  expect(uses.map(({ id, times }) => [id, times])).toEqual([
    ['article.tag', 5],
    ['export.open', 1],
  ]);
  expect(weightOf(uses, 'article.tag', now)).toBeGreaterThan(weightOf(uses, 'export.open', now));
  expect(weightOf(uses, 'never', now)).toBe(0);
  expect(weightOf(uses, 'article.tag', now + 60 * day)).toBeLessThan(weightOf(uses, 'article.tag', now) / 8);
});

test('two hundred are remembered', () => {
  let uses = remembered([], 'first', 0);
  for (let n = 0; n < 300; n++) uses = remembered(uses, `tag ${n}`, n);
  expect(uses).toHaveLength(200);
  expect(uses.some(({ id }) => id === 'first')).toBe(false);
});
