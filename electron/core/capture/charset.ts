import chardet from 'chardet';

/** Bytes as text. `encoding` is the WHATWG name; `warnings` are plain sentences on what could not be decoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/** How far an HTML page's own declaration is looked for; browsers look at 1024 bytes, pages put it later all the same. */
const prescan = 4096;
/** What a guess from the bytes is made from: enough to be sure, and quick for large files. */
const guessFrom = 65_536;

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function canonical(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

function declaredIn(type: string | null): string | null {
  return canonical(/charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type ?? '')?.[1]);
}

function metaOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, prescan)).toString('latin1');
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1];
  const encoding = canonical(label);
  // A page that could be read as far as its declaration is not in UTF-16, whatever it says (WHATWG's rule).
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** UTF-16 without a mark: nearly every second byte of European text is zero. */
function zeroBytes(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * 0.7 && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > half * 0.7 && zeros[1] === 0 ? 'utf-16be' : null;
}

function guess(bytes: Uint8Array): string | null {
  try {
    const found = canonical(chardet.detect(bytes.subarray(0, guessFrom)) ?? undefined);
    // Ukrainian's letters stand where KOI8-R has lines for boxes, which no text has.
    return found === 'koi8-r' ? 'koi8-u' : found;
  } catch {
    return null;
  }
}

/** ISO-2022-JP, which has only seven bits and changes its alphabet by an escape. */
const japaneseEscape = (bytes: Uint8Array): string | null =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what is looked for
  /\u001b(?:\$[@B]|\([BJ])/.test(Buffer.from(bytes.subarray(0, guessFrom)).toString('latin1'))
    ? 'iso-2022-jp'
    : null;

/** In Western languages fewer letters than this part have accents; a text of more is in another alphabet. */
const MOST_ACCENTS = 0.3;

/**
 * Servers that were told nothing say Latin-1. Where hardly a letter of a text is an ASCII one, the bytes are asked instead.
 */
function isFalseLatin(bytes: Uint8Array, declared: string | null): boolean {
  if (declared !== 'windows-1252' && declared !== 'iso-8859-15') return false;
  let [high, ascii] = [0, 0];
  const head = Buffer.from(bytes.subarray(0, guessFrom)).toString('latin1');
  for (const sign of head.replace(/<[^>]{0,500}>|&[a-z#\d]{2,8};/gi, ' ')) {
    const code = sign.charCodeAt(0);
    if (code >= 0xc0) high++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ascii++;
  }
  return high > 40 && high > (high + ascii) * MOST_ACCENTS;
}

function isPlain(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 && byte !== 0x1b);
}

/**
 * Decodes a clip's bytes: by its byte-order mark, its declared charset, an HTML page's own declaration, as UTF-8 where that
 * is valid, else by guess. A declaration that the bytes contradict is passed over. Never throws.
 *
 * @param type the declared MIME type, whose charset parameter counts; null where unknown
 */
export function decodeBytes(bytes: Uint8Array, type: string | null): Decoded {
  if (isPlain(bytes)) return { text: decode(bytes, 'utf-8', false) ?? '', encoding: 'utf-8', warnings: [] };
  const certain = markOf(bytes) ?? zeroBytes(bytes) ?? japaneseEscape(bytes);
  const told = declaredIn(type) ?? metaOf(bytes);
  const declared = isFalseLatin(bytes, told) ? (metaTold(bytes, told) ?? guess(bytes) ?? told) : told;
  const utf8 = decode(bytes, 'utf-8', true);
  // Bytes that are valid UTF-8 with letters beyond ASCII are so by no chance, even where a server says Latin-1 by default.
  const order = [
    certain,
    utf8 !== null && declared?.startsWith('windows-') ? 'utf-8' : null,
    declared,
    'utf-8',
  ];
  for (const encoding of order) {
    const text = encoding === null ? null : decode(bytes, encoding, true);
    if (encoding !== null && text !== null) return { text, encoding, warnings: [] };
  }
  return decodeBroken(bytes, certain ?? declared);
}

/** A page's own declaration, where it contradicts what its server said of it. */
function metaTold(bytes: Uint8Array, told: string | null): string | null {
  const meta = metaOf(bytes);
  return meta === told ? null : meta;
}

/** Bytes that fit nothing they claim to be: the claim is kept where little is lost, else what they look like. */
function decodeBroken(bytes: Uint8Array, claimed: string | null): Decoded {
  const claim = claimed ?? 'utf-8';
  const byClaim = decode(bytes, claim, false) ?? '';
  const lost = byClaim.match(/\ufffd/g)?.length ?? 0;
  const guessed = lost * 50 > byClaim.length || claimed === null ? guess(bytes) : null;
  const text = guessed === null ? null : decode(bytes, guessed, true);
  if (guessed !== null && text !== null && guessed !== 'utf-8') {
    return {
      text,
      encoding: guessed,
      warnings: [`The text's encoding was not stated: it was read as ${guessed}`],
    };
  }
  return {
    text: byClaim,
    encoding: claim,
    warnings: [`${lost} ${lost === 1 ? 'character' : 'characters'} could not be decoded as ${claim}`],
  };
}
