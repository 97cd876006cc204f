import { fold } from '../fold.ts';
import type { LanguageEntry } from './language.ts';
import { lunrEnglish } from './lunr.ts';

const possessive = /['’ʼ]s?$/;

/** The Porter stemmer knows neither `Bush's` nor accents (`café`, `naïve`), so both go first. */
export const english: LanguageEntry = {
  code: 'en',
  load: () => {
    const lunr = lunrEnglish();
    return { ...lunr, stem: (word) => lunr.stem(fold(word.replace(possessive, ''))) };
  },
};
