import type { saving as english } from '../en/saving.ts';
import type { TranslationOf } from '../translation.ts';

export const saving: TranslationOf<typeof english> = {
  saveThis: 'Enregistrer cette recherche',
  savedAs: 'Enregistrée sous {{name}}',
  savedSearch: 'Recherche enregistrée',
  noQuotes: 'Sans guillemets, s’il vous plaît',
  nameTaken: 'Une autre recherche porte ce nom',
  replaces: 'Remplace celle qui existe',
  changed: '« {{name}} » modifiée',
  saved: '« {{name}} » enregistrée',
  save: 'Enregistrer',
  name: 'Nom',
  nameExample: 'Ma rubrique',
  query: 'Requête',
  useInOthers: 'D’autres recherches peuvent l’utiliser sous la forme {{code}}',
  tag: 'Étiquette pour ce qui arrive et correspond',
  notify: 'M’avertir des arrivées',
};
