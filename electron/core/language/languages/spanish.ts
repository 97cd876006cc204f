import plugin from 'lunr-languages/lunr.es.js';
import { lunrEntry } from './lunr.ts';

const accentlessEnding = /(c|s|x)ion$/;
/** The stemmer takes the `nos` of `gobiernos` and `modernos` for the pronoun of `vernos`. */
const nounInNos = /(iern|modern|cuadern|tern)os$/;

/** Capitals are often printed without accents, and people type without them: `MANIFESTACION` is `manifestación`. */
export const spanish = lunrEntry('es', plugin, {
  prepare: (word) => word.replace(accentlessEnding, '$1ión').replace(nounInNos, '$1o'),
});
