import danishPlugin from 'lunr-languages/lunr.da.js';
import finnishPlugin from 'lunr-languages/lunr.fi.js';
import norwegianPlugin from 'lunr-languages/lunr.no.js';
import swedishPlugin from 'lunr-languages/lunr.sv.js';
import { fold } from '../fold.ts';
import { lunrEntry } from './lunr.ts';

/** `Aalborg` and `Ålborg`, `Oerstedt` and `Ørsted`: both are printed. */
function spellings(word: string): readonly string[] {
  const out = word.replaceAll('å', 'aa').replaceAll('ø', 'oe');
  const back = word.replaceAll('aa', 'a').replaceAll('oe', 'o');
  return [out, back].filter((spelling) => spelling !== word);
}

export const danish = lunrEntry('da', danishPlugin, { spellings });
export const norwegian = lunrEntry('no', norwegianPlugin, { spellings });
export const swedish = lunrEntry('sv', swedishPlugin);
/** Its endings are there with either kind of vowel (`-ssa`, `-ssä`), so words are stemmed without accents: `hallitus`, `hallitukse-`. */
export const finnish = lunrEntry('fi', finnishPlugin, {
  prepare: fold,
  finish: (stem) => stem.replace(/([aeouy])ks$/, '$1s').replace(/(?<=.{3})[ei]$/, ''),
});
