import type { QueryField } from './field.ts';

/** `lang:es`; of `es-MX` only the language counts. */
export const language: QueryField = {
  names: ['lang', 'language'],
  read: (value) => {
    const code = /^([a-z]{2,3})(-|$)/i.exec(value.text)?.[1]?.toLowerCase();
    if (code) return { kind: 'language', language: code };
    return {
      kind: 'problem',
      message: 'A language is given by its code, as lang:en or lang:es; this is left out.',
    };
  },
};
