import type { ReadingPlace } from '../../../../electron/contract/reading.ts';

/** How much of the line's beginning is remembered, and with how little of it the place is still looked for. */
const wordsKept = 80;
const wordsEnough = 12;

/** The place that begins at `at` of a text. */
export function placeAt(text: string, at: number): ReadingPlace {
  if (at <= 0 || text === '') return { share: 0, words: '' };
  return { share: Math.min(1, at / text.length), words: text.slice(at, at + wordsKept) };
}

/** Where a place is in a text, which may be another edition's: by its words, the nearest where they come often, else by its share. */
export function findPlace(text: string, { share, words }: ReadingPlace): number {
  const about = Math.round(share * text.length);
  for (let length = words.length; length >= wordsEnough; length = Math.floor(length / 2)) {
    const at = nearest(text, words.slice(0, length), about);
    if (at >= 0) return at;
  }
  return about;
}

function nearest(text: string, words: string, about: number): number {
  const before = text.lastIndexOf(words, about);
  const after = text.indexOf(words, about);
  if (before < 0 || after < 0) return Math.max(before, after);
  return about - before <= after - about ? before : after;
}
