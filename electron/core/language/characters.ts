/**
 * What a character is to the splitting of words. `gram`: of a script that puts no spaces between words (Han, kana, Thai, Lao,
 * Khmer, Burmese), or Hangul, where particles are written on to words. `joiner`: belongs to a word only within it.
 */
export const kinds = { unknown: 0, other: 1, word: 2, joiner: 3, gram: 4 } as const;

const extending = 8;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const digit = /\p{Nd}/u;
/** `ー` belongs to both kana, so scripts are asked with their extensions; but `、` does too, so only of letters. */
const gramScript =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{Script=Hangul}]/u;
/** Of an accent that belongs to any script Unicode names some, such as Thai for a tilde; none of them parts words by itself. */
const sharedMark = /\p{Script=Inherited}/u;
/**
 * Apostrophes; the Hebrew signs of abbreviations, `צה״ל`; what is not seen at all: the soft hyphen, and the joiners that
 * Persian and Indic words have within them.
 */
const joiners = '."\'’ʼ׳״\u00ad\u200c\u200d\u2060';
/** What only goes with the character before it: marks, half-width voicing, the later parts of a Hangul syllable, the unseen. */
const extender = /[\p{M}\uff9e\uff9f\u1160-\u11ff\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** What each UTF-16 unit is, found when first met: the whole table would cost 10 ms at every start. */
export type CharacterKinds = Uint8Array;

export function createCharacterKinds(): CharacterKinds {
  return new Uint8Array(0x10000);
}

/** @param known remembers what each character is; null where a text is too short for that to pay */
export function kindAt(text: string, at: number, known: CharacterKinds | null): number {
  return traitsAt(text, at, known) & 7;
}

/** The kind, and with it whether the character only extends the one before. */
function traitsAt(text: string, at: number, known: CharacterKinds | null): number {
  const unit = text.charCodeAt(at);
  const traits = known?.[unit];
  if (traits) return traits;
  if (unit >= 0xd800 && unit <= 0xdfff) return traitsOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const found = traitsOf(text.charAt(at));
  if (known) known[unit] = found;
  return found;
}

const traitsOf = (character: string): number =>
  kindOf(character) | (extender.test(character) ? extending : 0);

function kindOf(character: string): number {
  if (joiners.includes(character)) return kinds.joiner;
  if (character >= '\ue000' && character <= '\uf8ff') return kinds.other;
  if (!wordCharacter.test(character)) return kinds.other;
  const isGram = gramScript.test(character) && !digit.test(character) && !sharedMark.test(character);
  return isGram ? kinds.gram : kinds.word;
}

const hebrew = /\p{Script=Hebrew}/u;

/** Whether a quotation mark is the sign of a Hebrew abbreviation, `ארה"ב`: it stands before the last letter. */
export function isAbbreviationSign(text: string, at: number): boolean {
  if (text[at] !== '"' || !hebrew.test(text.charAt(at - 1)) || !hebrew.test(text.charAt(at + 1)))
    return false;
  return !wordCharacter.test(text.charAt(at + 2));
}

/** How many UTF-16 units the character has. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the character that begins at `at` ends with all that goes with it. */
export function cellEnd(text: string, at: number, known: CharacterKinds | null): number {
  let end = at + widthAt(text, at);
  while (end < text.length && traitsAt(text, end, known) & extending) end += widthAt(text, end);
  return end;
}
