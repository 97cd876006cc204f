import type { timeline as english } from '../en/timeline.ts';
import type { TranslationOf } from '../translation.ts';

export const timeline: TranslationOf<typeof english> = {
  label: 'Date de publication',
  anyTime: 'Toute date au lieu de {{span}}',
  articles_one: '{{span}} : {{count, number}} article',
  articles_many: '{{span}} : {{count, number}} articles',
  articles_other: '{{span}} : {{count, number}} articles',
  aboutArticles_one: '{{span}} : environ {{count, number}} article',
  aboutArticles_many: '{{span}} : environ {{count, number}} articles',
  aboutArticles_other: '{{span}} : environ {{count, number}} articles',
};
