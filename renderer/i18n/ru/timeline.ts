import type { timeline as english } from '../en/timeline.ts';
import type { TranslationOf } from '../translation.ts';

export const timeline: TranslationOf<typeof english> = {
  label: 'Время публикации',
  anyTime: 'Любое время вместо {{span}}',
  articles_one: '{{span}}: {{count, number}} статья',
  articles_few: '{{span}}: {{count, number}} статьи',
  articles_many: '{{span}}: {{count, number}} статей',
  articles_other: '{{span}}: {{count, number}} статьи',
  aboutArticles_one: '{{span}}: около {{count, number}} статьи',
  aboutArticles_few: '{{span}}: около {{count, number}} статей',
  aboutArticles_many: '{{span}}: около {{count, number}} статей',
  aboutArticles_other: '{{span}}: около {{count, number}} статей',
};
