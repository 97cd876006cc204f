import { expect, test } from 'vitest';
import { captureDisposition, captureType } from './capture-type.ts';
import { capturePolicy, commonHeaders, pagePolicy, typeOfFile } from './headers.ts';

// Word for word: a policy that is changed is changed here too, by someone who thinks about it.
test('the interface’s policy', () => {
  expect(pagePolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('a captured page’s policy', () => {
  expect(capturePolicy).toBe(
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'self'",
  );
});

test('what every answer carries', () => {
  expect(commonHeaders).toEqual({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    'x-dns-prefetch-control': 'off',
  });
});

test('a file of an unknown ending is only bytes', () => {
  expect(['.html', '.js', '.map', '', '.exe'].map(typeOfFile)).toEqual([
    'text/html; charset=utf-8',
    'text/javascript; charset=utf-8',
    'application/octet-stream',
    'application/octet-stream',
    'application/octet-stream',
  ]);
});

test.each([
  ['text/plain; charset=utf-8', 'text/plain; charset=utf-8', 'inline'],
  ['text/markdown', 'text/markdown', 'inline'],
  ['application/pdf', 'application/pdf', 'inline'],
  ['image/png', 'image/png', 'inline'],
  ['image/jpeg', 'image/jpeg', 'inline'],
  ['text/html; charset=utf-8', 'text/html; charset=utf-8', 'attachment'],
  ['application/xhtml+xml', 'application/xhtml+xml', 'attachment'],
  ['image/svg+xml', 'image/svg+xml', 'attachment'],
  ['IMAGE/SVG+XML', 'IMAGE/SVG+XML', 'attachment'],
  ['text/plain, text/html', 'application/octet-stream', 'attachment'],
  ['text/xml', 'application/octet-stream', 'attachment'],
  ['text/javascript', 'application/octet-stream', 'attachment'],
  ['text/css', 'application/octet-stream', 'attachment'],
  ['multipart/x-mixed-replace', 'application/octet-stream', 'attachment'],
  ['', 'application/octet-stream', 'attachment'],
])('a capture of the type “%s” is served as %s, %s', (type, served, disposition) => {
  expect(captureType(type)).toBe(served);
  expect(captureDisposition(type)).toBe(disposition);
});
