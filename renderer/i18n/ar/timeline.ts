import type { timeline as english } from '../en/timeline.ts';
import type { TranslationOf } from '../translation.ts';

export const timeline: TranslationOf<typeof english> = {
  label: 'وقت النشر',
  anyTime: 'أي وقت بدلاً من {{span}}',
  articles_zero: '{{span}}: لا مقالات',
  articles_one: '{{span}}: مقال واحد',
  articles_two: '{{span}}: مقالان',
  articles_few: '{{span}}: {{count, number}} مقالات',
  articles_many: '{{span}}: {{count, number}} مقالاً',
  articles_other: '{{span}}: {{count, number}} مقال',
  aboutArticles_zero: '{{span}}: لا مقالات تقريباً',
  aboutArticles_one: '{{span}}: نحو مقال واحد',
  aboutArticles_two: '{{span}}: نحو مقالين',
  aboutArticles_few: '{{span}}: نحو {{count, number}} مقالات',
  aboutArticles_many: '{{span}}: نحو {{count, number}} مقالاً',
  aboutArticles_other: '{{span}}: نحو {{count, number}} مقال',
};
