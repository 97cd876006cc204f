import plugin from 'lunr-languages/lunr.hy.js';
import { fold } from '../fold.ts';
import { lunrEntry } from './lunr.ts';

/** `-ություն` and its cases: nearly every abstract noun. */
const abstractNoun = /ությ(?:ուն|ան|ամբ|անը)(?:ներ)?(?:ի|ից|ով|ում)?[նը]?$/;
const ending = /(?<=.{3})(?:ներ|եր)?(?:ից|ով|ում|ի)?[նը]?$/;

/** lunr-languages has the stop words; the endings of number, case and article are those of every grammar. */
function stem(word: string): string {
  const folded = fold(word);
  return abstractNoun.test(folded) ? folded.replace(abstractNoun, 'ությ') : folded.replace(ending, '');
}

export const armenian = lunrEntry('hy', plugin, { stem });
