import { languageNamed } from '../../../language/names.ts';
import type { QueryField } from './field.ts';

const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/i;

/** Of `es-MX` only the language counts, and three letters are taken for the two of the same language. */
function codeIn(text: string): string | null {
  const code = tag.exec(text)?.[1]?.toLowerCase();
  if (code === undefined || code.length === 2) return code ?? null;
  const [canonical] = Intl.getCanonicalLocales(code);
  return canonical?.length === 2 ? canonical : null;
}

/** `lang:es`, `lang:es-MX`, `lang:spa`, `lang:spanish`, `lang:español`. */
export const language: QueryField = {
  names: ['lang', 'language', 'la'],
  read: ({ text }) => {
    const written = text.trim();
    const known = codeIn(written) ?? languageNamed(written);
    if (known) return { kind: 'language', language: known };
    if (/^[a-z]{3}$/i.test(written)) return { kind: 'language', language: written.toLowerCase() };
    return {
      kind: 'problem',
      message: 'A language is given by its code or name, as lang:es or lang:spanish; this is left out.',
    };
  },
};
