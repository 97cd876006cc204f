import plugin from 'lunr-languages/lunr.de.js';
import { fold } from '../fold.ts';
import { lunrEntry } from './lunr.ts';

/** `ue` is no umlaut after a vowel or q: `neue`, `Steuer`, `Frequenz`. */
const spelledOut = /ae|oe|(?<![aeouq])ue/g;

/** No ending has an umlaut, so words are stemmed without them. Old wires and addresses spell them out: `Haeuser`. */
export const german = lunrEntry('de', plugin, {
  prepare: (word) => fold(word).replace(/(er|t)innen$/, '$1in'),
  spellings(word) {
    const out = word.replace(/[äöü]/g, (letter) => `${fold(letter)}e`);
    const back = word.replace(spelledOut, (pair) => pair.charAt(0));
    return [out, back].filter((spelling) => spelling !== word);
  },
});
