import { expect, test } from 'vitest';
import type { Mark } from '../importer.ts';
import { limits } from '../limits.ts';
import { memorySource } from '../testing/memory-source.ts';
import { allAt, attributeOf, firstAt, languageOf, rawText, within, wordsAt } from './element.ts';
import { parseXml } from './parse-xml.ts';
import { splitXml, type XmlPiece } from './split-xml.ts';
import { xmlRoot } from './xml-root.ts';

const parse = (text: string) => parseXml(Buffer.from(text));

test('a document is a tree of local names, with namespaces, CDATA and named characters', () => {
  const { root, warnings } = parse(
    `\ufeff <?xml version="1.0"?><!DOCTYPE a SYSTEM "http://evil.example/a.dtd">
     <n:a xmlns:n="urn:n" xmlns="urn:d" xml:lang="de" n:k="1" k=" 2 "><b>x &amp; <c>y</c>&nbsp;&mdash;</b><![CDATA[<z>]]><b/></n:a>`,
  );
  expect(warnings).toEqual([]);
  expect(root).toMatchObject({ name: 'a', uri: 'urn:n' });
  expect([languageOf(root), attributeOf(root, 'k'), root.attributes.get('{urn:n}k')]).toEqual([
    'de',
    '2',
    '1',
  ]);
  expect(rawText(root)).toBe('x & y\u00a0—<z>');
  expect(wordsAt(root, 'b/c')).toBe('y');
  expect(allAt(root, 'b')).toHaveLength(2);
  expect(firstAt(root, 'b/d')).toBeNull();
  expect(within(root, 'c')).toHaveLength(1);
});

test('a document in another charset is read by its declaration, one in UTF-16 by its mark', () => {
  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Málaga</a>', 'latin1');
  expect(rawText(parseXml(latin).root)).toBe('Málaga');
  const wide = Buffer.from('\ufeff<?xml version="1.0" encoding="utf-16"?><a>Málaga</a>', 'utf16le');
  expect(rawText(parseXml(wide).root)).toBe('Málaga');
  expect(xmlRoot(wide)?.name).toBe('a');
});

test('entities of the file itself are left as they are written and told: no bomb goes off, no file is read', () => {
  const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&y;&f;&constructor;</a>`;
  const { root, warnings } = parse(bomb);
  expect(rawText(root)).toBe('&y;&f;&constructor;');
  expect(warnings).toEqual([expect.stringContaining('“&f;”')]);
});

test('bare ampersands and prefixes that nobody declared are read all the same', () => {
  const { root, warnings } = parse('<a><x:b>AT&T & Sons</x:b><![CDATA[R&D]]></a>');
  expect(rawText(root)).toBe('AT&T & SonsR&D');
  expect(firstAt(root, 'b')).not.toBeNull();
  expect(warnings).toHaveLength(1);
});

test('what is broken, cut, nested without end or far too much is refused with the reason', () => {
  expect(() => parse('<a><b></a>')).toThrow(/broken in line 1/);
  expect(() => parse('<a>\n<b>')).toThrow(/broken in line 2/);
  expect(() => parse('no xml')).toThrow();
  expect(() => parse('<a>'.repeat(100_000))).toThrow(/nests more than/);
  expect(() => parse(`<a>${'<b/>'.repeat(1_000_001)}</a>`)).toThrow(/over 1000000 elements/);
});

test('a root is known from a beginning that is cut anywhere', () => {
  const text =
    '<?xml version="1.0"?>\n<!-- x <y> -->\n<!DOCTYPE n [<!ENTITY a "b">]><p:nitf xmlns:p="urn:n" a="1">text';
  expect(xmlRoot(Buffer.from(text))).toEqual({ name: 'nitf', uri: 'urn:n' });
  expect(xmlRoot(Buffer.from('<<a>'))).toBeNull();
  expect(xmlRoot(Buffer.from('{"a": "<b>"}'))).toBeNull();
});

const isItem = (name: string) => name === 'item';
const markedPieces = async (bytes: Uint8Array, chunk: number, from: Mark | null = null) => {
  const source = await memorySource('a.xml', bytes, chunk);
  const found: XmlPiece[] = [];
  for await (const pieces of splitXml(source, isItem, from)) found.push(...pieces);
  return found;
};
const piecesOf = async (bytes: Uint8Array, chunk = 7) =>
  (await markedPieces(bytes, chunk)).map(({ xml }) => xml);

test('pieces come one by one with what they inherit, wherever the bytes are parted', async () => {
  const text =
    '<?xml version="1.0"?>\r\n<set xmlns="urn:d" xmlns:p="urn:p" xml:lang="fr"><item>é日<item/></item>\r\n<x><p:item xmlns:p="urn:q" a="1"/></x></set>';
  const expected = [
    '<item xmlns="urn:d" xmlns:p="urn:p" xml:lang="fr">é日<item/></item>',
    '<p:item xmlns="urn:d" xml:lang="fr" xmlns:p="urn:q" a="1"/>',
  ];
  for (const size of [1, 2, 3, 7, 64, 4096])
    expect(await piecesOf(Buffer.from(text), size)).toEqual(expected);
  expect(parse(expected[1] ?? '').root).toMatchObject({ name: 'item', uri: 'urn:q' });
});

/** An item with letters of its encoding, a comment and a section that have tags in them, and bytes that are none of the encoding. */
const inEncoding = (label: string, letters: readonly number[]): Buffer => {
  const item = (n: number) =>
    Buffer.concat([
      Buffer.from(`<item n="${n}"><!-- <item> --><b/>`),
      Buffer.from(letters),
      Buffer.from('<![CDATA[<item><<]]></item>\r\n'),
    ]);
  const head = Buffer.from(`<?xml version="1.0" encoding="${label}"?><set xmlns="urn:d">`);
  return Buffer.concat([head, ...Array.from({ length: 9 }, (_, n) => item(n)), Buffer.from('</set>')]);
};

test.each([
  ['utf-8', [0xc3, 0xa9, 0xe6, 0x97, 0xa5, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0xc3]],
  ['windows-1251', [0xcf, 0xf0, 0xff, 0x98]],
  ['shift_jis', [0x93, 0xfa, 0x83, 0x5c, 0x81]],
  ['gb18030', [0xc4, 0xe3, 0x81, 0x30, 0x81, 0x30, 0x81]],
  ['euc-kr', [0xb0, 0xa1, 0xff]],
])('in %s reading starts again at any piece, wherever the bytes are parted', async (label, letters) => {
  const bytes = inEncoding(label, letters);
  const marks = await Promise.all(
    [1, 2, 3, 5, 64, 4096].map(async (size) => (await markedPieces(bytes, size)).map(({ mark }) => mark)),
  );
  for (const others of marks) expect(others).toEqual(marks[0]);
  const pieces = await markedPieces(bytes, 64);
  expect(pieces).toHaveLength(9);
  for (const [n, { mark }] of pieces.entries()) {
    expect(bytes.subarray(mark?.at).toString('latin1')).toMatch(new RegExp(`^<item n="${n}">`));
    expect(await markedPieces(bytes, 7, mark)).toEqual(pieces.slice(n));
  }
});

test('reading does not start again where the tags cannot be told by their bytes, or in another element', async () => {
  const wide = Buffer.from('\ufeff<set><item>1</item><item>2</item></set>', 'utf16le');
  expect((await markedPieces(wide, 7)).map(({ mark }) => mark)).toEqual([null, null]);
  const sets = Buffer.from('<m><s a=""><item>1</item></s><s xml:lang="fr"><item>2</item></s></m>');
  expect((await markedPieces(sets, 7)).map(({ mark }) => mark?.item)).toEqual([1, undefined]);
});

test('where it was gone on with, a break is told by what is before it', async () => {
  const bytes = Buffer.from('<s>\n<item>1</item>\n<item>2</item>\n<item>3');
  const found: XmlPiece[] = [];
  const source = await memorySource('a.xml', bytes, 7);
  const reading = (async () => {
    const mark = { at: bytes.indexOf('<item>2'), item: 2 };
    for await (const pieces of splitXml(source, isItem, mark)) found.push(...pieces);
  })();
  await expect(reading).rejects.toThrow('The XML is broken after the first 2 entries');
  expect(found.map(({ number }) => number)).toEqual([2]);
});

test('pieces before the place where a document breaks are given, then the break is told', async () => {
  const source = await memorySource('a.xml', Buffer.from('<s><item>1</item><item>2</item><item>3'), 5);
  const found: unknown[] = [];
  const reading = (async () => {
    for await (const pieces of splitXml(source, (name) => name === 'item')) found.push(...pieces);
  })();
  await expect(reading).rejects.toThrow(/broken/);
  expect(found).toHaveLength(2);
});

test('a piece that is too large is told without being held, and the next is read', async () => {
  const long = Buffer.alloc(limits.entry + 1000, 'x');
  const bytes = Buffer.concat([Buffer.from('<s><item>'), long, Buffer.from('</item><item>2</item></s>')]);
  expect(await piecesOf(bytes, 256 * 1024)).toEqual([null, '<item>2</item>']);
});
