import { randomInts } from './random-ints.ts';

/** Bytes with something wrong in them, and what that is. */
export interface Spoilt {
  readonly what: string;
  readonly bytes: Uint8Array;
}

const loneSurrogate = Buffer.from([0xed, 0xa0, 0x80]);
const nul = Buffer.from([0]);

const inserted = (bytes: Buffer, at: number, piece: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);

/**
 * What happens to a file on its way and at the hands of whoever means harm: cut, bits turned, pieces lost or twice, NULs, halves of
 * characters, another charset than it says. The same seed gives the same.
 */
export function spoil(sound: Uint8Array, seed: number): readonly Spoilt[] {
  const bytes = Buffer.from(sound);
  const random = randomInts(seed);
  const at = () => random(bytes.length);
  const turned = (count: number): Buffer => {
    const copy = Buffer.from(bytes);
    for (let n = 0; n < count; n++) {
      const place = at();
      copy[place] = (copy[place] ?? 0) ^ (1 << random(8));
    }
    return copy;
  };
  const strewn = (piece: Uint8Array): Buffer =>
    [1, 2, 3, 4, 5].reduce<Buffer>((before) => inserted(before, random(before.length), piece), bytes);
  const [from, to] = [at(), at()].toSorted((a, b) => a - b);
  const text = bytes.toString('utf8');
  return [
    { what: 'empty', bytes: Buffer.alloc(0) },
    { what: 'its first bytes', bytes: bytes.subarray(0, 16) },
    ...[0, 1, 2].map((n) => ({ what: `cut ${n}`, bytes: bytes.subarray(0, at()) })),
    { what: 'its last byte gone', bytes: bytes.subarray(0, -1) },
    { what: 'without its beginning', bytes: bytes.subarray(at()) },
    { what: 'a piece lost', bytes: Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]) },
    { what: 'a piece twice', bytes: inserted(bytes, to ?? 0, bytes.subarray(from, to)) },
    { what: 'twice', bytes: Buffer.concat([bytes, bytes]) },
    ...[1, 8, 64].map((count) => ({ what: `${count} bits turned`, bytes: turned(count) })),
    { what: 'NULs', bytes: strewn(nul) },
    { what: 'lone surrogates', bytes: strewn(loneSurrogate) },
    { what: 'escaped surrogates', bytes: strewn(Buffer.from('\\ud800')) },
    { what: 'as UTF-16', bytes: Buffer.from(text, 'utf16le') },
    { what: 'as Latin-1', bytes: Buffer.from(text, 'latin1') },
    { what: 'as UTF-8 twice', bytes: Buffer.from(bytes.toString('latin1'), 'utf8') },
  ];
}

/** A file with a line of so many bytes in its middle. */
export const withLongLine = (sound: Uint8Array, length: number): Uint8Array =>
  inserted(Buffer.from(sound), Math.floor((sound.length * 2) / 3), Buffer.alloc(length, 'a'));
