import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'Schlagwörter',
  titleMany_one: 'Schlagwörter von {{count, number}} Artikel',
  titleMany_other: 'Schlagwörter von {{count, number}} Artikeln',
  hint: '<enter/> setzt oder entfernt, <escape/> beendet',
  done: 'Fertig',
  tag: 'Schlagwort',
};
