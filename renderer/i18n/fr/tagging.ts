import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'Étiquettes',
  titleMany_one: 'Étiquettes de {{count, number}} article',
  titleMany_many: 'Étiquettes de {{count, number}} articles',
  titleMany_other: 'Étiquettes de {{count, number}} articles',
  hint: '<enter/> ajoute ou retire, <escape/> termine',
  done: 'Terminé',
  tag: 'Étiquette',
};
