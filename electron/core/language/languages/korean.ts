import plugin from 'lunr-languages/lunr.ko.js';
import { lunrEntry } from './lunr.ts';

/** Particles, longest first, after two syllables at least. */
const particle =
  /(?<=[가-힣]{2})(?:으로부터|에서는|에게서|이라고|으로는|로부터|에서|에게|께서|까지|부터|처럼|보다|으로|라고|이나|에는|에도|와의|과의|은|는|이|가|을|를|의|에|로|와|과|도|만|들)$/;
/** What `하다` makes of a noun: `발표했다`, `발표한`, `발표하는` are all of `발표`. */
const verb =
  /(?<=[가-힣]{2})(?:했습니다|합니다|했다|한다|하는|하고|하며|해서|하기|하면|했던|했고|했으며|한|할|됐다|된다|되는|되고|된|될)$/;

/**
 * Hangul is indexed by pairs of syllables, so a noun is found whatever is written on to it; who asks for it with a particle means
 * the noun all the same.
 */
export const korean = lunrEntry('ko', plugin, {
  spellings: (word) =>
    [...new Set([word.replace(particle, ''), word.replace(verb, '')])].filter((s) => s !== word),
});
