import type { citing as english } from '../en/citing.ts';
import type { TranslationOf } from '../translation.ts';

export const citing: TranslationOf<typeof english> = {
  title: '引用',
  style: '格式',
  styles: {
    'chicago-note': '芝加哥格式，注释',
    'chicago-bibliography': '芝加哥格式，参考书目',
    apa: 'APA',
    mla: 'MLA',
    harvard: 'Harvard',
  },
  preview: '复制内容',
  copy_other: '复制 {{count, number}} 条出处',
  copied_other: '已复制 {{count, number}} 条出处（{{style}}）',
  copiedQuote: '已复制文字及其出处（{{style}}）',
  copiedLink: '已复制链接，可在 Pressmark 中打开此文章',
  refused: '剪贴板拒绝了操作。请打开“引用…”，选中其中的文字并用键盘复制。',
  tooMany: '一次最多引用 {{most, number}} 篇文章。请少选一些。',
  asPrinted: '标题保留原有写法。日期用英文，与这些格式一致。',
};
