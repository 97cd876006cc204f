/** Letters that Unicode does not decompose but that people type without their mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const special = /[ßæœøłđðþħı]/g;
const latinMarks = /[\u0300-\u036f]/g;
const notInWords = /[^\p{L}\p{N}\p{M}]/gu;
const ascii = /^[a-z0-9]*$/;

/**
 * A word as it is compared: lower case, compatibility forms made plain (`ﬁ`, full-width), accents off, apostrophes and dots off.
 * Only the marks of Latin, Greek and Cyrillic go: in other scripts marks are vowels.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(latinMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? letter)
    .replace(notInWords, '');
}
