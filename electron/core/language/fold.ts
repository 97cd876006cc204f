/** Letters that Unicode does not decompose but that people type without their mark, or in either of two forms. */
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
  ŋ: 'n',
  ς: 'σ',
  // The Persian and Urdu forms of letters, and those that Arabic news prints either way.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  // Hindi's two signs of nasals; the stroke that only lengthens an Arabic word.
  '\u0901': '\u0902',
  '\u0640': '',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]|(?![0-9])\\p{Nd}`, 'gu');
/**
 * Accents of Latin, Greek and Cyrillic, where й, ў and ї are letters of their own; the points of Hebrew; the vowel signs and hamzas
 * of Arabic; the nukta of Hindi. In other scripts marks are vowels, and stay.
 */
const accents =
  /[\u0300-\u0305\u0307\u0309-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c]|(?<![иу])\u0306|(?<!і)\u0308/g;
const notInWords = /[^\p{L}\p{N}\p{M}]/gu;
const ascii = /^[a-z0-9]*$/;

/**
 * A word as it is compared: lower case, compatibility forms made plain (`ﬁ`, full-width, half-width kana), accents off,
 * apostrophes and dots off, digits of any script as 0-9.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? digitOf(letter))
    .replace(notInWords, '');
}

/** Unicode keeps each script's digits side by side, zero first. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
