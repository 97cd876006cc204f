import polishPlugin from 'lunr-languages/lunr.pl.js';
import russianPlugin from 'lunr-languages/lunr.ru.js';
import { fold } from '../fold.ts';
import type { LanguageEntry } from './language.ts';
import { endingsOff, lightEntry } from './light.ts';
import { lunrEntry } from './lunr.ts';

/** The vowel that is there only where no ending is: `voleb` and `volby`, `ministar` and `ministra`. */
const fleeting = (stem: string): string => stem.replace(/(?<=.{3})[ea](?=[bcdgklmnprstvz]$)/, '');
const fleetingE = (stem: string): string => stem.replace(/(?<=.{3})e(?=[bcdgklmnprstvz]$)/, '');

/** Of Polish endings only `-ów` is known by its accent. */
export const polish = lunrEntry('pl', polishPlugin, {
  prepare: (word) => fold(word).replace(/ow$/, 'ów'),
  finish: fleetingE,
});
export const russian = lunrEntry('ru', russianPlugin, { prepare: (word) => word.replaceAll('ё', 'е') });

const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const letters = new Map([...cyrillic].map((letter, n) => [letter, latin[n] ?? letter]));
const toLatin = (word: string): string => word.replace(/[а-џ]/g, (letter) => letters.get(letter) ?? letter);

/** `Djoković` for `Đoković`. */
function spellings(word: string): readonly string[] {
  const inLatin = toLatin(word);
  return [inLatin.replaceAll('đ', 'dj'), inLatin.replaceAll('dj', 'đ')].filter((one) => one !== inLatin);
}

const southern = endingsOff(
  'ovima evima ima ama ovi evi ova eva ove eve ovom evom om em og oga eg ega omu emu oj ih im a e i o u',
  fleeting,
);

/** Serbian is printed in both alphabets, Croatian and Bosnian in one: all meet in Latin letters. */
const serboCroatian = (code: string): LanguageEntry =>
  lightEntry(code, { stem: (word) => southern(toLatin(word)), spellings });

/** The endings of nouns and adjectives by every grammar; lunr-languages has no stemmer of these. */
export const lightSlavic: readonly LanguageEntry[] = [
  serboCroatian('bs'),
  serboCroatian('hr'),
  serboCroatian('sr'),
  lightEntry('sl', {
    stem: endingsOff(
      'ovoma evoma ovama ami imi ima oma ema ama ega emu ova eva ov ev om em ih im ah eh a e i o u',
      fleetingE,
    ),
  }),
  lightEntry('cs', {
    stem: endingsOff(
      'atech atum atum ech ich eho emu emi imi imu iho ete eti ata aty ych ymi ach ami ama ove ovi um em es im am om at os us ym mi ou ej a e i o u y',
      fleetingE,
    ),
  }),
  lightEntry('sk', {
    stem: endingsOff(
      'atoch encom ovia eho emu ymi imi och ach ami ovi ove ych ich iam om em ou ov am ej ym im mi a e i o u y',
      fleetingE,
    ),
  }),
  lightEntry('uk', {
    stem: endingsOff(
      'ого ому ими іми ами ями еві ові єві ів їв ей ій ої ою ею єю ом ем єм ам ям ах ях их іх ий им ім а я у ю і ї и о е є й ь',
    ),
  }),
  lightEntry('bg', {
    stem: endingsOff('овете евете ищата ищата ите ове еве ият ата ята ото ето та то те ът ят и а я о е у'),
  }),
];
