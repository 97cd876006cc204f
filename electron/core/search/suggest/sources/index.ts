import type { ValueSource } from '../source.ts';
import { collectionSource } from './collections.ts';
import { ageSource, dateSource } from './dates.ts';
import { keptValueSource } from './kept-values.ts';
import { languageSource } from './languages.ts';
import { savedSource } from './saved.ts';
import { partSource, stateSource } from './states.ts';
import { tagSource } from './tags.ts';
import { wordSource } from './words.ts';

/** Where the values of fields come from. */
export const valueSources: readonly ValueSource[] = [
  ageSource,
  collectionSource,
  dateSource,
  keptValueSource,
  languageSource,
  partSource,
  savedSource,
  stateSource,
  tagSource,
  wordSource,
];
