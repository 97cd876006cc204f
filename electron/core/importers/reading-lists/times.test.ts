import { expect, test } from 'vitest';
import { timeFrom } from './times.ts';

test.each([
  ['1578900000', '2020-01-13T07:20:00.000Z'],
  [1578900000000, '2020-01-13T07:20:00.000Z'],
  ['1578900000000000', '2020-01-13T07:20:00.000Z'],
  ['2023-05-04 12:34:56+00:00', '2023-05-04T12:34:56.000Z'],
  ['2023-05-04 12:34:56', '2023-05-04T12:34:56.000Z'],
  ['2023-05-04', '2023-05-04T00:00:00.000Z'],
  ['0', null],
  ['yesterday', null],
  [null, null],
])('%j is the time %j', (value, time) => expect(timeFrom(value)).toBe(time));
