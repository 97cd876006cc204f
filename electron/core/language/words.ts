import { type CharacterKinds, cellEnd, isAbbreviationSign, kindAt, kinds, widthAt } from './characters.ts';

export { createCharacterKinds } from './characters.ts';

/** Told the bounds of a word in UTF-16 units; `cell` is where its first character ends if the word is a gram, else its end. */
export type WordVisitor = (start: number, end: number, cell: number) => boolean | undefined;

/**
 * Calls `visit` with the bounds of every word of a text, as they are numbered in the index. A word is a run of letters, digits and
 * marks; an apostrophe within it (`Bush's`) and the dots of an abbreviation (`U.S.`, up to its last letter) belong to it; a hyphen
 * parts words.
 *
 * Where a script has no spaces, each two neighbouring characters are a word, which overlaps the next, and the last character is
 * one by itself: 東京都 is 東京, 京都, 都. So whatever part of the text is asked for stands in a row. Words by Intl.Segmenter were
 * tried on news in Thai, Japanese and Chinese: they find its own words and compounds, but of all parts of two to four characters
 * (東京 in 東京都) only 9, 36 and 31 in a hundred; and its dictionary is another in each version of ICU.
 *
 * @param known remembers what each character is; null where a text is too short for that to pay
 * @param visit returning false ends the walk
 */
export function eachWord(text: string, known: CharacterKinds | null, visit: WordVisitor): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at, known);
    if (kind === kinds.word) {
      const end = wordEnd(text, at, known);
      if (visit(at, end, end) === false) return;
      at = end;
    } else if (kind === kinds.gram) {
      const end = runEnd(text, at, known);
      if (!eachGram(text, at, end, known, visit)) return;
      at = end;
    } else at++;
  }
}

/** Calls `visit` with the bounds of every word as a person sees it: a run of a script without spaces is one. */
export function eachRun(
  text: string,
  known: CharacterKinds | null,
  visit: (start: number, end: number, isGram: boolean) => void,
): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at, known);
    if (kind !== kinds.word && kind !== kinds.gram) {
      at++;
      continue;
    }
    const end = kind === kinds.word ? wordEnd(text, at, known) : runEnd(text, at, known);
    visit(at, end, kind === kinds.gram);
    at = end;
  }
}

function eachGram(
  text: string,
  start: number,
  end: number,
  known: CharacterKinds | null,
  visit: WordVisitor,
): boolean {
  let at = start;
  let cell = cellEnd(text, at, known);
  while (cell < end) {
    const next = cellEnd(text, cell, known);
    if (visit(at, next, cell) === false) return false;
    at = cell;
    cell = next;
  }
  return visit(at, cell, cell) !== false;
}

function runEnd(text: string, start: number, known: CharacterKinds | null): number {
  let at = cellEnd(text, start, known);
  while (at < text.length && kindAt(text, at, known) === kinds.gram) at = cellEnd(text, at, known);
  return at;
}

function wordEnd(text: string, start: number, known: CharacterKinds | null): number {
  let at = start + widthAt(text, start);
  let letters = 1;
  for (;;) {
    const kind = at < text.length ? kindAt(text, at, known) : kinds.other;
    if (kind === kinds.word) {
      at += widthAt(text, at);
      letters++;
    } else if (kind === kinds.joiner && joins(text, at, letters, known)) {
      if (text[at] === '.') letters = 0;
      at++;
    } else return at;
  }
}

/** A dot joins single letters only (`U.S`), so that `end.Then` and `reuters.com` stay two words. */
function joins(text: string, at: number, letters: number, known: CharacterKinds | null): boolean {
  const next = at + 1;
  if (next >= text.length || kindAt(text, next, known) !== kinds.word) return false;
  if (text[at] === '"') return isAbbreviationSign(text, at);
  if (text[at] !== '.') return true;
  if (letters !== 1 || !isLetter(text, at - 1) || !isLetter(text, next)) return false;
  const after = next + widthAt(text, next);
  return after >= text.length || kindAt(text, after, known) !== kinds.word;
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));
