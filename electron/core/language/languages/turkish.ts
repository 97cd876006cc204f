import plugin from 'lunr-languages/lunr.tr.js';
import { lunrEntry } from './lunr.ts';

/** An apostrophe parts a name from its endings: `Ankara'dan`. `I` is the capital of `ı`, `İ` of `i`. */
export const turkish = lunrEntry('tr', plugin, {
  lower: (word) => word.toLocaleLowerCase('tr'),
  prepare: (word) => word.replace(/['’ʼ].*$/, ''),
});
