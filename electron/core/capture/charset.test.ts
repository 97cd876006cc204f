import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from './charset.ts';

const text = 'La manifestación «pacífica» duró mañana y tarde; el niño volvió a casa después.';
const latin1 = new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = new Uint8Array(Buffer.from(text, 'utf8'));

test('a byte-order mark decides', () => {
  expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'text/plain; charset=iso-8859-1')).toEqual({
    text,
    encoding: 'utf-8',
    warnings: [],
  });
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(decodeBytes(new Uint8Array(utf16), null).text).toBe(text);
});

test('UTF-16 without a mark is known by its zero bytes', () => {
  expect(decodeBytes(new Uint8Array(Buffer.from(text, 'utf16le')), null).text).toBe(text);
});

test('a declared charset is used where the bytes bear it out', () => {
  expect(decodeBytes(latin1, 'text/plain; charset=ISO-8859-1').text).toBe(text);
  const koi8 = new Uint8Array([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]);
  expect(decodeBytes(koi8, 'text/plain; charset=koi8-r').text).toBe('Привет');
});

test('UTF-8 is read as such even where the declaration says Latin-1', () => {
  expect(decodeBytes(utf8, 'text/plain; charset=ISO-8859-1').text).toBe(text);
});

test("a page's own declaration is found", () => {
  const page = Buffer.from(`<html><head><meta charset="windows-1252"></head><body>${text}`, 'latin1');
  expect(decodeBytes(new Uint8Array(page), 'text/html').text).toContain(text);
});

test('undeclared bytes that are no UTF-8 are guessed, with a warning', () => {
  const decoded = decodeBytes(latin1, null);
  expect(decoded.text).toBe(text);
  expect(decoded.warnings).toHaveLength(1);
});

test('a stray bad byte in declared UTF-8 costs one character and is told', () => {
  const broken = new Uint8Array([...utf8, ...utf8, 0xff, ...utf8]);
  const decoded = decodeBytes(broken, 'text/plain; charset=utf-8');
  expect(decoded.text).toBe(`${text}${text}\ufffd${text}`);
  expect(decoded.warnings).toEqual(['1 character could not be decoded as utf-8']);
});

test('any bytes with any type decode to something', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, type) => {
      expect(typeof decodeBytes(bytes, type).text).toBe('string');
    }),
    { numRuns: 500 },
  );
});
