import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation.ts';

export const facets: TranslationOf<typeof english> = {
  fields: {
    source: 'المصدر',
    agency: 'الوكالة',
    place: 'المكان',
    section: 'القسم',
    author: 'الكاتب',
    language: 'اللغة',
    year: 'السنة',
    tag: 'الوسم',
  },
  open: 'تضييق حسب المصدر أو المكان أو الكاتب…',
  label: 'تضييق البحث',
  nothing: 'لم يبقَ ما يُضيَّق به.',
  more_zero: 'لا شيء آخر',
  more_one: 'وواحد آخر',
  more_two: 'واثنان آخران',
  more_few: 'و{{count, number}} أخرى',
  more_many: 'و{{count, number}} أخرى',
  more_other: 'و{{count, number}} أخرى',
  sampled: 'الأعداد من أحدث {{n}}.',
  authorsSampled: 'الكتّاب معدودون من أحدث {{n}}.',
};
