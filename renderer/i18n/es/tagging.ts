import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'Etiquetas',
  titleMany_one: 'Etiquetas de {{count, number}} artículo',
  titleMany_many: 'Etiquetas de {{count, number}} artículos',
  titleMany_other: 'Etiquetas de {{count, number}} artículos',
  hint: '<enter/> añade o quita, <escape/> termina',
  done: 'Listo',
  tag: 'Etiqueta',
};
