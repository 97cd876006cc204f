import type { palette as english } from '../en/palette.ts';
import type { TranslationOf } from '../translation.ts';

export const palette: TranslationOf<typeof english> = {
  title: '快速前往',
  input: '前往命令、标签或文章',
  nothing: '没有匹配的项目。',
  searchFor: '搜索“{{words}}”',
  groups: {
    commands: '命令',
    tags: '标签',
    articles: '文章',
    search: '搜索',
    used: '最近使用',
    views: '视图',
    collections: '合集',
    searches: '已保存的搜索',
    settings: '设置',
    archives: '档案库',
  },
};
