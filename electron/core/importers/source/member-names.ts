import chardet from 'chardet';
import { isInnerPath } from './inner-path.ts';

/**
 * A name in a container as a path of ours: `\` is `/` (some programs of Windows write so), what says "here" falls away.
 *
 * @returns null for one that leads out of the container
 */
export function memberPath(name: string): string | null {
  const path = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, at, all) => part !== '.' && (part !== '' || at === 0 || at === all.length - 1))
    .join('/');
  return isInnerPath(path) ? path : null;
}

/** Of fewer bytes the guess is worth less than the charset that DOS had. */
const enough = 200;

/** Charsets that names are written in without a word of it, by the programs of East Asia. */
const eastAsian = new Set(['Shift_JIS', 'GB18030', 'Big5', 'EUC-KR', 'EUC-JP']);

/**
 * How to decode a container's names that do not say in which charset they are: as UTF-8 where they are that, else as all of them
 * together look like, for one name is too short to tell. DOS wrote CP437, and in Russia CP866.
 *
 * @param cp437 how that is decoded
 */
export function nameDecoder(
  names: readonly Uint8Array[],
  cp437: (name: Uint8Array) => string,
): (name: Uint8Array) => string {
  const strange = names.filter((name) => decode('utf-8', name) === null);
  const all = Buffer.concat(strange).subarray(0, 65_536);
  const guess = all.length < enough ? null : chardet.detect(all);
  const legacy = guess && eastAsian.has(guess) ? guess : looksCyrillic(all) ? 'ibm866' : null;
  return (name) => decode('utf-8', name) ?? (legacy && decode(legacy, name)) ?? cp437(name);
}

function decode(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Words of CP866: three of its letters in a row, which in CP437 would be three accents or signs for drawing. */
function looksCyrillic(bytes: Buffer): boolean {
  let run = 0;
  for (const byte of bytes) {
    const isLetter = (byte >= 0x80 && byte <= 0xaf) || (byte >= 0xe0 && byte <= 0xf1);
    run = isLetter ? run + 1 : 0;
    if (run === 3) return true;
  }
  return false;
}
