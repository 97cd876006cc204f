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

const russian =
  'Жители четырёх островов проголосовали за сохранение ночного парома и согласились платить за это с каждой семьи.';

/** Bytes of a text in an encoding of one byte a sign, by asking for each byte what it stands for. */
function encoded(content: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    table.set(new TextDecoder(encoding).decode(new Uint8Array([byte])), byte);
  return new Uint8Array(Array.from(content, (sign) => table.get(sign) ?? 0x3f));
}

test.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('undeclared Russian in %s is read', (encoding) => {
  expect(decodeBytes(encoded(russian, encoding), null).text).toBe(russian);
});

test('a server that says Latin-1 of Russian is not believed', () => {
  const bytes = encoded(`<html><body><p>${russian}</p></body></html>`, 'windows-1251');
  expect(decodeBytes(bytes, 'text/html; charset=ISO-8859-1').text).toContain(russian);
});

test("a page's own declaration is believed where the server's Latin-1 cannot be", () => {
  const page = `<html><head><meta charset="koi8-r"></head><body><p>${russian}</p></body></html>`;
  expect(decodeBytes(encoded(page, 'koi8-r'), 'text/html; charset=iso-8859-1').text).toContain(russian);
});

test('ISO-2022-JP is known by its escapes', () => {
  const bytes = new Uint8Array([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
  expect(decodeBytes(bytes, null)).toMatchObject({ text: '日本', encoding: 'iso-2022-jp' });
});

test('Ukrainian in KOI8-U keeps its letters', () => {
  const ukrainian =
    'Мешканці чотирьох островів проголосували за збереження нічного порома, її читачі й ґави.';
  expect(decodeBytes(encoded(ukrainian, 'koi8-u'), null).text).toBe(ukrainian);
});
