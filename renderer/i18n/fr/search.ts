import type { search as english } from '../en/search.ts';
import type { TranslationOf } from '../translation.ts';

export const search: TranslationOf<typeof english> = {
  label: 'Rechercher dans l’archive',
  placeholder: 'Rechercher',
  clear: 'Effacer la recherche',
  recent: 'Recherches récentes',
  suggestions: 'Suggestions',
  forget: 'Oublier ces recherches',
  kinds: {
    field: 'champ',
    tag: 'étiquette',
    search: 'recherche enregistrée',
    operator: 'opérateur',
  },
  yourNote: 'Votre note :',
};
