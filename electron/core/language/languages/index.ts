import { arabic } from './arabic.ts';
import { armenian } from './armenian.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { hungarian } from './hungarian.ts';
import { korean } from './korean.ts';
import type { LanguageEntry } from './language.ts';
import { danish, finnish, norwegian, swedish } from './nordic.ts';
import { persian } from './persian.ts';
import { catalan, french, italian, portuguese, romanian } from './romance.ts';
import { lightSlavic, polish, russian } from './slavic.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { unstemmed } from './unstemmed.ts';

/** Every language with rules of its own. Words of any other are only folded, and parted in pairs where its script has no spaces. */
export const languages: readonly LanguageEntry[] = [
  arabic,
  armenian,
  catalan,
  danish,
  dutch,
  english,
  finnish,
  french,
  german,
  greek,
  hebrew,
  hindi,
  hungarian,
  italian,
  korean,
  norwegian,
  persian,
  polish,
  portuguese,
  romanian,
  russian,
  spanish,
  swedish,
  turkish,
  ...lightSlavic,
  ...unstemmed,
];

/** Other tags by which the same language goes: Norwegian in both its forms, and tags of before 1989. */
export const sameLanguage: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', sh: 'sr' };
