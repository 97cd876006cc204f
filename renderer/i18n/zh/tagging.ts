import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: '标签',
  titleMany_other: '{{count, number}} 篇文章的标签',
  hint: '<enter/> 添加或移除，<escape/> 完成',
  done: '完成',
  tag: '标签',
};
