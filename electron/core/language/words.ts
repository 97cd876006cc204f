const kinds = { unknown: 0, other: 1, word: 2, alone: 3, joiner: 4 } as const;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words: each character is a word, and a word of several is a phrase. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const apostrophes = "'’ʼ";

/** What each UTF-16 unit is, found when first met: the whole table would cost 10 ms at every start. */
export type CharacterKinds = Uint8Array;

export function createCharacterKinds(): CharacterKinds {
  return new Uint8Array(0x10000);
}

/**
 * Calls `visit` with the bounds of every word of a text, in UTF-16 units. A word is a run of letters, digits and marks;
 * an apostrophe within it (`Bush's`) and the dots of an abbreviation (`U.S.`, up to its last letter) belong to it; a hyphen parts words.
 *
 * @param known remembers what each character is; null where a text is too short for that to pay
 * @param visit returning false ends the walk
 */
export function eachWord(
  text: string,
  known: CharacterKinds | null,
  visit: (start: number, end: number) => boolean | undefined,
): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at, known);
    if (kind !== kinds.word && kind !== kinds.alone) {
      at++;
      continue;
    }
    const end = kind === kinds.alone ? at + widthAt(text, at) : wordEnd(text, at, known);
    if (visit(at, end) === false) return;
    at = end;
  }
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
  if (text[at] !== '.') return true;
  if (letters !== 1 || !isLetter(text, at - 1) || !isLetter(text, next)) return false;
  const after = next + widthAt(text, next);
  return after >= text.length || kindAt(text, after, known) !== kinds.word;
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));

function kindAt(text: string, at: number, known: CharacterKinds | null): number {
  const unit = text.charCodeAt(at);
  const kind = known?.[unit];
  if (kind) return kind;
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const found = kindOf(text.charAt(at));
  if (known) known[unit] = found;
  return found;
}

function kindOf(character: string): number {
  if (character === '.' || apostrophes.includes(character)) return kinds.joiner;
  if (character >= '\ue000' && character <= '\uf8ff') return kinds.other;
  if (unspaced.test(character)) return kinds.alone;
  return wordCharacter.test(character) ? kinds.word : kinds.other;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
