import { expect, test } from 'vitest';
import { doorAddress } from './settings.ts';

test.each([
  ['http://127.0.0.1:23240', 'http://127.0.0.1:23240'],
  [' 127.0.0.1:23241/ping ', 'http://127.0.0.1:23241'],
  ['localhost:9000', 'http://localhost:9000'],
])('%s is an address on this machine', (typed, address) => {
  expect(doorAddress(typed)).toBe(address);
});

test.each([
  'https://127.0.0.1:23240',
  'http://127.0.0.1.evil.example:23240',
  'http://127.0.0.1@evil.example:80',
  'http://192.168.0.2:23240',
  '127.0.0.1',
  'evil.example:23240',
  'javascript:alert(1)',
  '',
])('%s is none: the token goes nowhere else', (typed) => {
  expect(doorAddress(typed)).toBeNull();
});
