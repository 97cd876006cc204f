import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: '标签',
  titleMany_other: '{{count, number}} 篇文章的标签',
  hint: '<enter/> 添加或移除，<escape/> 完成',
  done: '完成',
  tag: '标签',
  newCollection: '新建合集',
  name: '名称',
  renameCollection: '重命名合集',
  renameTagTitle: '重命名标签',
  save: '保存',
  merge: '合并',
  nameTaken: '已有同名的合集',
  merges: '“{{path}}”已存在：两者将合为一个。',
  renameTagHelp: '斜杠将标签置于另一标签之下：战争/海上。',
  nameRule: '名称不能含斜杠或引号。',
  collectTitle_other: '将 {{count, number}} 篇文章加入合集',
  collectFind: '合集，或新名称',
  collectNew: '新建“{{name}}”',
  collectNone: '输入名称以新建第一个合集。',
  nestTitle: '将“{{name}}”放入其他项',
  nestFind: '放入',
  nestTop: '顶层',
  nestNone: '没有可放入的其他项。',
};
