import type { timeline as english } from '../en/timeline.ts';
import type { TranslationOf } from '../translation.ts';

export const timeline: TranslationOf<typeof english> = {
  label: '发布时间',
  anyTime: '改为任意时间，取代 {{span}}',
  articles_other: '{{span}}：{{count, number}} 篇文章',
  aboutArticles_other: '{{span}}：约 {{count, number}} 篇文章',
};
