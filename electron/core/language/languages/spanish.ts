import type { LanguageEntry } from './language.ts';
import { lunrLanguage } from './lunr.ts';

const accentlessEnding = /(c|s|x)ion$/;
/** The stemmer takes the `nos` of `gobiernos` and `modernos` for the pronoun of `vernos`. */
const nounInNos = /(iern|modern|cuadern|tern)os$/;

/** Capitals are often printed without accents, and people type without them: `MANIFESTACION` is `manifestación`. */
function restore(word: string): string {
  return word.replace(accentlessEnding, '$1ión').replace(nounInNos, '$1o');
}

export const spanish: LanguageEntry = { code: 'es', load: () => lunrLanguage('es', restore) };
