import type { timeline as english } from '../en/timeline.ts';
import type { TranslationOf } from '../translation.ts';

export const timeline: TranslationOf<typeof english> = {
  label: 'Fecha de publicación',
  anyTime: 'Cualquier fecha en lugar de {{span}}',
  articles_one: '{{span}}: {{count, number}} artículo',
  articles_many: '{{span}}: {{count, number}} artículos',
  articles_other: '{{span}}: {{count, number}} artículos',
  aboutArticles_one: '{{span}}: cerca de {{count, number}} artículo',
  aboutArticles_many: '{{span}}: cerca de {{count, number}} artículos',
  aboutArticles_other: '{{span}}: cerca de {{count, number}} artículos',
};
