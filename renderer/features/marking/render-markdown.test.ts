import { marked } from 'marked';
import { expect, test } from 'vitest';
import { isPlainNote } from './render-markdown.ts';

test.each([
  ['> '.repeat(5000), true],
  ['- '.repeat(5000), true],
  ['*'.repeat(20_000), true],
  ['['.repeat(5000), true],
  [`${' '.repeat(50)}deep`, true],
  ['a'.repeat(20_001), true],
  [
    '# A note\n\n- with **bold**\n  - and a list\n> and a quotation\n\n[a link](https://news.example/a_(b))',
    false,
  ],
])('a note that would take minutes is shown as it stands (%#)', (text, plain) => {
  expect(isPlainNote(text)).toBe(plain);
});

test('what is parsed takes no longer than a moment', () => {
  const nested = Array.from(
    { length: 19 },
    (_, depth) => `${'  '.repeat(depth)}- ${'x *y* '.repeat(150)}`,
  ).join('\n');
  expect(isPlainNote(nested)).toBe(false);
  const began = performance.now();
  marked.parse(nested, { async: false });
  expect(performance.now() - began).toBeLessThan(2000);
});
