import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rtfText } from './rtf-text.ts';

const read = (body: string, head = '\\ansi\\ansicpg1252\\deff0') =>
  rtfText(Buffer.from(`{\\rtf1${head} ${body}}`, 'latin1'));

test('paragraphs are lines, cells are parted by tabs, signs and dashes are themselves', () => {
  expect(
    read(
      'One\\par two\\line three\\tab x\\par\r\n{\\b Bold} and \\{braces\\} \\\\ \\ldblquote q\\rdblquote\\emdash x\\~y',
    ),
  ).toBe('One\ntwo\nthree\tx\nBold and {braces} \\ “q”—x\u00a0y');
  expect(read('\\trowd\\intbl HD\\cell Headline\\cell\\row\\trowd SN\\cell Paper\\cell\\row')).toBe(
    'HD\tHeadline\t\nSN\tPaper\t\n',
  );
});

test('letters are read by code page, by font and as Unicode with its stand-ins left out', () => {
  expect(read("caf\\'e9 \\'80")).toBe('café €');
  expect(read("\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", '\\ansi\\ansicpg1251')).toBe('Привет');
  expect(
    read(
      "{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 Mincho;}}\\f1 \\'cf\\'f0 {\\f2\\'93\\'fa\\'96\\'7b}\\f0 \\'e9",
    ),
  ).toBe('Пр 日本é');
  expect(read("\\u8220?Hi\\u8221\\'94 \\uc2\\u1055\\'3f\\'3fx {\\uc0\\u1056 y}\\u-10179?\\u-8704?")).toBe(
    '“Hi” Пx Рy😀',
  );
});

test('what is no text of the document is left out', () => {
  expect(
    read(
      '{\\fonttbl{\\f0 Arial;}}{\\info{\\title T}}{\\*\\generator Word;}{\\pict\\pngblip 89504e47}{\\header h}A{\\v hidden}{\\field{\\*\\fldinst HYPERLINK "javascript:x"}{\\fldrslt link}}{\\pict\\bin5 a}b{c}B',
    ),
  ).toBe('AlinkB');
});

test('a document that is cut is read as far as it goes; one without end in its groups is refused', () => {
  expect(rtfText(Buffer.from('{\\rtf1 One\\par Two {\\b th'))).toBe('One\nTwo th');
  expect(() => read('{'.repeat(5000))).toThrow(/nests more than/);
  expect(() => rtfText(Buffer.from('plain'))).toThrow(/not RTF/);
});

test('a large document is read in time that grows with its length', () => {
  const started = performance.now();
  expect(read("Some words of text \\'e9\\par\r\n".repeat(200_000))).toHaveLength(200_000 * 21);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('whatever is in it, text comes out', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('\\par', '\\u-5', '{', '}', "\\'", '\\bin9', '\\*', '\\f', '\\uc99999'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => typeof read(pieces.join('')) === 'string'),
    { numRuns: 500 },
  );
});
