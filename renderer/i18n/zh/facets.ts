import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation.ts';

export const facets: TranslationOf<typeof english> = {
  fields: {
    source: '来源',
    agency: '通讯社',
    place: '地点',
    section: '版面',
    author: '作者',
    language: '语言',
    year: '年份',
    tag: '标签',
  },
  open: '按来源、地点、作者等缩小范围…',
  label: '缩小搜索范围',
  nothing: '没有可再缩小范围的条件。',
  more_other: '另有 {{count, number}} 个',
  sampled: '按最新的 {{n}} 篇统计。',
  authorsSampled: '作者按最新的 {{n}} 篇统计。',
};
