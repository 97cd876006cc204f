import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: '属于您自己的新闻档案库',
  lead: 'Pressmark 将您剪下的文章保存在您自己的磁盘上，识别作者、地点和时间，并能凭任意词语找回。任何内容都不会离开本机。',
  paste: '粘贴剪报',
  pasteHow: '在任意位置复制文章，然后在此按 <key/>。保存之前您可以看到识别结果。',
  drop: '拖放文件',
  dropHow: '已保存的网页和文本文件可以拖放到此窗口的任意位置，一个或一千个都行。',
  chooseFiles: '选择文件',
  look: '先看看',
  lookHow: '示例档案库中有二十多篇虚构的报道，涵盖六种语言。以后可以将它们移至回收站。',
  sample: '打开示例档案库',
};
