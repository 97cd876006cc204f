import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation.ts';

export const facets: TranslationOf<typeof english> = {
  fields: {
    source: 'Source',
    agency: 'Agence',
    place: 'Lieu',
    section: 'Rubrique',
    author: 'Auteur',
    language: 'Langue',
    year: 'Année',
    tag: 'Étiquette',
  },
  open: 'Affiner par source, lieu, auteur…',
  label: 'Affiner la recherche',
  nothing: 'Il n’y a plus rien pour affiner.',
  more_one: '{{count, number}} de plus',
  more_many: '{{count, number}} de plus',
  more_other: '{{count, number}} de plus',
  sampled: 'Compté parmi les {{n}} plus récents.',
  authorsSampled: 'Les auteurs sont comptés parmi les {{n}} plus récents.',
};
