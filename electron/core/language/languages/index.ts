import { english } from './english.ts';
import type { LanguageEntry } from './language.ts';
import { spanish } from './spanish.ts';

/** Every language with a stemmer. Words of any other are only folded. */
export const languages: readonly LanguageEntry[] = [english, spanish];
