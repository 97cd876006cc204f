import plugin from 'lunr-languages/lunr.el.js';
import { lunrEntry } from './lunr.ts';

const accents = /[\u0300-\u036f]/g;

/** The stemmer takes capitals without accents. */
export const greek = lunrEntry('el', plugin, {
  prepare: (word) => word.normalize('NFD').replace(accents, '').normalize('NFC'),
});
