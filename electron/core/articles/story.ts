import { hash } from 'node:crypto';

/** Any run of spaces but a single plain one: those are nearly all there are. */
const uneven = /[^\S ]\s*| \s+/g;

/**
 * A name for what a story says: half of the SHA-256 of headline and text without regard to spaces and form of letters,
 * so that the same story is known in whatever bytes it comes. Null where there is nothing to name.
 */
export function storyOf(headline: string | null, text: string): Uint8Array | null {
  const words = `${headline ?? ''}\n${text}`.normalize('NFC').replace(uneven, ' ').trim();
  return words === '' ? null : hash('sha256', words, 'buffer').subarray(0, 16);
}

/**
 * Whether two times of publication can be of one story: one is unknown, or they agree as far as both go
 * (the day 2022-01-13 agrees with any hour of it).
 */
export function datesAgree(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return true;
  if (left.length === 10 || right.length === 10) return left.slice(0, 10) === right.slice(0, 10);
  return Date.parse(left) === Date.parse(right);
}
