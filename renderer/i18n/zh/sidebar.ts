import type { sidebar as english } from '../en/sidebar.ts';
import type { TranslationOf } from '../translation.ts';

export const sidebar: TranslationOf<typeof english> = {
  savedSearches: '已保存的搜索',
  tags: '标签',
  unread_other: '{{number}}<more> 篇未读</more>',
  moreFor: '“{{name}}”的更多操作',
  overArticles_other: '超过 {{count, number}} 篇文章',
  edit: '编辑或重命名',
  remove: '删除',
  nothingKept: '尚无内容',
  kept_other: '已存 {{count, number}} 篇文章',
};
