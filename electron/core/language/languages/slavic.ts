import polishPlugin from 'lunr-languages/lunr.pl.js';
import russianPlugin from 'lunr-languages/lunr.ru.js';
import { fold } from '../fold.ts';
import type { LanguageEntry } from './language.ts';
import { lunrEntry } from './lunr.ts';

/** Of Polish endings only `-ów` is known by its accent. */
export const polish = lunrEntry('pl', polishPlugin, { prepare: (word) => fold(word).replace(/ow$/, 'ów') });
export const russian = lunrEntry('ru', russianPlugin, { prepare: (word) => word.replaceAll('ё', 'е') });

const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const letters = new Map([...cyrillic].map((letter, n) => [letter, latin[n] ?? letter]));
const toLatin = (word: string): string => word.replace(/[а-џ]/g, (letter) => letters.get(letter) ?? letter);

/** `Djoković` for `Đoković`. */
function spellings(word: string): readonly string[] {
  const letters = toLatin(word);
  return [letters.replaceAll('đ', 'dj'), letters.replaceAll('dj', 'đ')].filter((one) => one !== letters);
}

/** Serbian is printed in both alphabets, Croatian and Bosnian in one: none has a stemmer, and all meet in Latin letters. */
const serboCroatian = (code: string): LanguageEntry => ({
  code,
  load: () => ({ code, stem: toLatin, isStopWord: () => false, spellings }),
});
export const serbian = serboCroatian('sr');
export const croatian = serboCroatian('hr');
export const bosnian = serboCroatian('bs');
