import { ArchiveError } from '../../../contract/errors.ts';
import { encodingOfCharset, encodingOfPage } from './code-pages.ts';
import { skippedGroups, spokenWords } from './words.ts';

/** Groups in groups; word processors need a dozen. */
const deepest = 1000;

interface Group {
  readonly isSkipped: boolean;
  readonly isHidden: boolean;
  readonly isFontTable: boolean;
  /** How many signs follow a `\u` for programs that do not know it. */
  readonly fallback: number;
  readonly font: number;
}

/** A word with its number, a sign (`\~`), a byte (`\'e9`), a brace, or plain text. Breaks of the file are none of the text. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;

export const isRtf = (head: Uint8Array): boolean =>
  /^\s*\{\\rtf/.test(Buffer.from(head.subarray(0, 64)).toString('latin1'));

/**
 * The text of an RTF document: paragraphs are lines, cells are parted by tabs. Pictures, styles, headers and hidden text are left out.
 *
 * @throws unreadable for what is no RTF; too-large where groups are nested without end
 */
export function rtfText(bytes: Uint8Array): string {
  if (!isRtf(bytes)) throw new ArchiveError('unreadable', 'It is not RTF.');
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reader = createReader();
  token.lastIndex = 0;
  for (let hit = token.exec(source); hit; hit = token.exec(source)) {
    const [, word, number, byte, sign, brace, text] = hit;
    if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) reader.word(word, number === undefined ? null : Number(number));
    else if (byte !== undefined) reader.bytes(Buffer.from([Number.parseInt(byte, 16)]), 1);
    else if (sign !== undefined) reader.sign(sign);
    else if (brace !== undefined) reader.brace(brace);
    else if (text !== undefined) reader.bytes(Buffer.from(text, 'latin1'), text.length);
  }
  return reader.end();
}

function createReader() {
  const groups: Group[] = [];
  const fonts = new Map<number, string>();
  const out: string[] = [];
  let group: Group = { isSkipped: false, isHidden: false, isFontTable: false, fallback: 1, font: -1 };
  let ansi = 'windows-1252';
  /** Bytes not yet decoded: signs of Asian code pages have two, which stand as two words. */
  let held: Buffer[] = [];
  let toSkip = 0;
  let begins = false;

  const isSilent = () => group.isSkipped || group.isHidden;
  const flush = () => {
    if (held.length > 0) out.push(new TextDecoder(fonts.get(group.font) ?? ansi).decode(Buffer.concat(held)));
    held = [];
  };
  const say = (text: string) => {
    if (toSkip > 0) toSkip--;
    else if (!isSilent()) {
      flush();
      out.push(text);
    }
  };
  const setting = (word: string, number: number | null): void => {
    if (word === 'ansicpg') ansi = encodingOfPage(number ?? 1252);
    else if (word === 'mac') ansi = 'macintosh';
    else if (word === 'uc') group = { ...group, fallback: Math.min(number ?? 1, 32) };
    else if (word === 'v') group = { ...group, isHidden: number !== 0 };
    else if (word === 'plain') group = { ...group, isHidden: false };
    else font(word, number);
  };
  const font = (word: string, number: number | null): void => {
    const encoding = word === 'fcharset' ? encodingOfCharset(number ?? 0) : undefined;
    if (word === 'f') {
      flush();
      group = { ...group, font: number ?? -1 };
    } else if (encoding !== undefined && group.isFontTable) fonts.set(group.font, encoding);
  };
  return {
    word(word: string, number: number | null): void {
      const first = begins;
      begins = false;
      if (first && skippedGroups.has(word)) {
        group = { ...group, isSkipped: true, isFontTable: group.isFontTable || word === 'fonttbl' };
      } else if (word === 'u' && number !== null) {
        toSkip = 0;
        say(String.fromCharCode(number & 0xffff));
        toSkip = group.fallback;
      } else if (Object.hasOwn(spokenWords, word)) say(spokenWords[word] ?? '');
      else setting(word, number);
    },
    bytes(bytes: Buffer, signs: number): void {
      begins = false;
      const skipped = Math.min(toSkip, signs);
      toSkip -= skipped;
      if (!isSilent() && skipped < signs) held.push(bytes.subarray(skipped));
    },
    sign(sign: string): void {
      if (sign === '*') group = { ...group, isSkipped: true };
      else if (sign === '~') say('\u00a0');
      else if (sign === '_') say('-');
      else if (sign === '\n' || sign === '\r') say('\n');
      else if ('\\{}'.includes(sign)) say(sign);
    },
    brace(brace: string): void {
      flush();
      toSkip = 0;
      begins = brace === '{';
      if (brace === '{') groups.push(group);
      else group = groups.pop() ?? group;
      if (groups.length > deepest) {
        throw new ArchiveError('too-large', `The RTF nests more than ${deepest} groups in each other.`);
      }
    },
    end(): string {
      flush();
      return out.join('').replaceAll('\0', '');
    },
  };
}
