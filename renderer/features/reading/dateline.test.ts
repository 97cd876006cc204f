import { expect, test } from 'vitest';
import { splitDateline } from './dateline.ts';

test('the place at the head of the first paragraph is parted from the rest', () => {
  const text = 'Nur-Sultan, Jan 13 (EFE).- A contingent';
  expect(splitDateline(text, 'Nur-Sultan, Jan 13 (EFE).-', 'Nur-Sultan')).toEqual({
    before: '',
    place: 'Nur-Sultan',
    after: ', Jan 13 (EFE).- A contingent',
  });
});

test('a paragraph without the dateline stays whole', () => {
  expect(splitDateline('The ceremony in Paris', 'PARIS (AP) —', 'PARIS')).toBeNull();
  expect(splitDateline('PARIS (AP) — Rain', null, 'PARIS')).toBeNull();
});
