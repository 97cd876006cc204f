import type { watching as english } from '../en/watching.ts';
import type { TranslationOf } from '../translation.ts';

export const watching: TranslationOf<typeof english> = {
  title: '监视的文件夹',
  what: '放入其中的文件会自动归档，并留在原处。',
  stopped: '已不再监视任何文件夹',
  started: '正在监视一个文件夹',
  taken_other: '已归档 {{count, number}} 个文件',
  stop: '停止监视',
  failed: '未能归档',
  choose: '选择文件夹…',
  folder: '本机文件夹',
  watch: '监视',
};
