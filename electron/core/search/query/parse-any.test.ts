import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderQuery } from './render.ts';
import { read, understood } from './testing.ts';

const pieces = fc.constantFrom(
  ...[
    'war',
    'paz',
    'OR',
    'AND',
    'NOT',
    '-',
    '!',
    '+',
    '|',
    '(',
    ')',
    '"',
    '*',
    ' ',
    ':',
    '#',
    'tag:',
    'headline:',
    'by:(',
    'foo:',
    'NEAR/5',
    'w/3',
    'adj',
    'PRE/2',
    'SENT',
    'NEAR(',
    ', 5)',
    'ATLEAST3(',
    'CAPS(',
    'HLEAD(',
    '"=',
    '~1',
    '~',
    '^2',
    '?',
  ],
  ...[
    'date:',
    '2024-03',
    '..',
    'is:',
    'length>',
    'length:',
    'unread',
    'lang:',
    'es',
    "'s",
    '.',
    'U.S.',
    '’',
    '\u0301',
    '東京',
    '😀',
    'after:2024',
    'age<',
    '2w',
    'date>',
    'yesterday',
    'last-month',
    'added:',
    'has:',
    'image',
    'is:untagged',
    'tag:none',
    'url:',
    'example.org/a?b=c#/d',
    'hd=',
    'HEADLINE(',
    'DATE(',
    '>',
    'updated:',
    'in:',
  ],
);
const anyQuery = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('any text gives a tree, and what was understood reads as the same tree again', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const { tree, problems } = read(query);
      expect(read(renderQuery(tree)).tree).toEqual(tree);
      for (const { at, length } of problems) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + length).toBeLessThanOrEqual(query.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test('ten thousand characters and a thousand parentheses are read in no time', () => {
  const long = 'word '.repeat(2000);
  const deep = `${'('.repeat(1000)}x${')'.repeat(1000)} y`;
  const began = performance.now();
  expect(read(long).problems).toHaveLength(1);
  expect(understood(deep)).toBe('x y');
  expect(understood('-'.repeat(10_000))).toBe('');
  expect(understood('NOT '.repeat(2500))).toBe('');
  expect(understood('"'.repeat(9999))).toBe('');
  expect(performance.now() - began).toBeLessThan(500);
});
