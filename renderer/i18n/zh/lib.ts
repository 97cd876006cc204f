import type { lib as english } from '../en/lib.ts';
import type { TranslationOf } from '../translation.ts';

export const lib: TranslationOf<typeof english> = {
  named: '{{name}}：{{text}}',
  comma: '、',
  quoted: '“{{text}}”',
  articles_other: '{{count, number}} 篇文章',
  captures_other: '{{count, number}} 个快照',
  words_other: '{{count, number}} 字',
  underOneMs: '不到 1 毫秒',
  dayAndTime: '{{day}} {{time}} {{zone}}',
};
