import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'Метки',
  titleMany_one: 'Метки {{count, number}} статьи',
  titleMany_few: 'Метки {{count, number}} статей',
  titleMany_many: 'Метки {{count, number}} статей',
  titleMany_other: 'Метки {{count, number}} статей',
  hint: '<enter/> — добавить или снять, <escape/> — готово',
  done: 'Готово',
  tag: 'Метка',
};
