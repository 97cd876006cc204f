import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'الوسوم',
  titleMany_zero: 'وسوم المقالات',
  titleMany_one: 'وسوم مقال واحد',
  titleMany_two: 'وسوم مقالين',
  titleMany_few: 'وسوم {{count, number}} مقالات',
  titleMany_many: 'وسوم {{count, number}} مقالاً',
  titleMany_other: 'وسوم {{count, number}} مقال',
  hint: '<enter/> يضيف أو يزيل، <escape/> ينهي',
  done: 'تم',
  tag: 'وسم',
};
