import { fold } from '../fold.ts';
import type { LanguageEntry } from './language.ts';
import { stopWords } from './lunr.ts';

/** Folded, so without the forms that letters have at the end of a word. */
const ending = /(?<=.{3})(?:ימ|ות|יות|ה|ת)$/;

/** `and`, `the`, `in`, `to`, `from`, `that` are written on to the word; in which, only a dictionary could tell. */
const written = 'ה ו ב ל מ כ ש וה וב ול ומ וכ וש שה מה כש שב של לכש'.split(' ');
const hebrewWord = /^[\u05d0-\u05ea\u0591-\u05c7]{2,}/;

/**
 * The index has the words as they stand but for endings of number and gender; who asks for ממשלה is given הממשלה, ובממשלה and so on.
 * To take the small words off when indexing would take the first letter off every word that begins so.
 */
function spellings(word: string): readonly string[] {
  if (!hebrewWord.test(word)) return [];
  const bare = word.length > 3 && word.startsWith('ה') ? [word.slice(1)] : [];
  return [...bare, ...written.map((small) => small + word)];
}

const isStopWord = stopWords(
  'של על את לא עם הוא היא הם הן זה זו זאת אלה אלו אני אנחנו אתה אתם כי גם אם או אבל רק עוד כל כמו יותר בין אל אשר היה היתה הייתה היו יהיה אין יש כך לפי אחרי לפני עד מן ידי מה מי איך כאשר לאחר כדי בו בה להם לו לה אך אלא ולא וגם',
);

export const hebrew: LanguageEntry = {
  code: 'he',
  load: () => ({ code: 'he', stem: (word) => fold(word).replace(ending, ''), isStopWord, spellings }),
};
