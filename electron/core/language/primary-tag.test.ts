import { expect, test } from 'vitest';
import { primaryTag } from './primary-tag.ts';

test.each([
  ['en-US', 'en'],
  ['es_MX', 'es'],
  [' DE ', 'de'],
  ['eng', 'en'],
  ['spa', 'es'],
  ['fre', 'fr'],
  ['fra', 'fr'],
  ['ger', 'de'],
  ['chi', 'zh'],
  ['dut', 'nl'],
  ['cat', 'ca'],
  ['zh-Hant-TW', 'zh'],
  ['xyz', null],
  ['English', null],
  ['', null],
])('the language of %j is %j', (printed, tag) => expect(primaryTag(printed)).toBe(tag));
