import type { search as english } from '../en/search.ts';
import type { TranslationOf } from '../translation.ts';

export const search: TranslationOf<typeof english> = {
  label: 'Das Archiv durchsuchen',
  placeholder: 'Suchen',
  clear: 'Suche leeren',
  recent: 'Letzte Suchen',
  suggestions: 'Vorschläge',
  forget: 'Diese Suchen vergessen',
  kinds: {
    field: 'Feld',
    tag: 'Schlagwort',
    search: 'gespeicherte Suche',
    operator: 'Operator',
  },
  yourNote: 'Ihre Notiz:',
};
