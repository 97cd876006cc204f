import type { ValueSource } from '../source.ts';
import { savedSource } from './saved.ts';
import { stateSource } from './states.ts';
import { tagSource } from './tags.ts';

/** Where the values of fields come from. */
export const valueSources: readonly ValueSource[] = [savedSource, stateSource, tagSource];
