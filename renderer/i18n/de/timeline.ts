import type { timeline as english } from '../en/timeline.ts';
import type { TranslationOf } from '../translation.ts';

export const timeline: TranslationOf<typeof english> = {
  label: 'Zeit der Veröffentlichung',
  anyTime: 'Beliebige Zeit statt {{span}}',
  articles_one: '{{span}}: {{count, number}} Artikel',
  articles_other: '{{span}}: {{count, number}} Artikel',
  aboutArticles_one: '{{span}}: etwa {{count, number}} Artikel',
  aboutArticles_other: '{{span}}: etwa {{count, number}} Artikel',
};
