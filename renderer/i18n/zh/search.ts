import type { search as english } from '../en/search.ts';
import type { TranslationOf } from '../translation.ts';

export const search: TranslationOf<typeof english> = {
  label: '搜索档案库',
  placeholder: '搜索',
  clear: '清除搜索',
  recent: '最近的搜索',
  suggestions: '建议',
  forget: '清除这些搜索记录',
  kinds: {
    field: '字段',
    tag: '标签',
    search: '已保存的搜索',
    operator: '运算符',
  },
  yourNote: '您的笔记：',
};
