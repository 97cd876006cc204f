import type { saving as english } from '../en/saving.ts';
import type { TranslationOf } from '../translation.ts';

export const saving: TranslationOf<typeof english> = {
  saveThis: '保存此搜索',
  savedAs: '已保存为“{{name}}”',
  savedSearch: '已保存的搜索',
  noQuotes: '请不要使用引号',
  nameTaken: '另一个搜索已使用此名称',
  replaces: '将替换已有的搜索',
  changed: '已修改“{{name}}”',
  saved: '已保存“{{name}}”',
  save: '保存',
  name: '名称',
  nameExample: '我的选题',
  query: '搜索式',
  useInOthers: '其他搜索可用 {{code}} 引用它',
  tag: '为新到的匹配文章添加标签',
  notify: '有新文章时通知我',
};
