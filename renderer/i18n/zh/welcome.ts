import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: '属于您自己的新闻档案库',
  lead: 'Pressmark 将您剪下的文章保存在您自己的磁盘上，识别作者、地点和时间，并能凭任意词语找回。任何内容都不会离开本机。',
  paste: '粘贴剪报',
  pasteHow: '在任意位置复制文章，然后在此按 <key/>。保存之前您可以看到识别结果。',
  chooseFiles: '选择文件',
  look: '先看看',
  lookHow: '示例档案库中有二十多篇虚构的报道，涵盖六种语言。以后可以将它们移至回收站。',
  sample: '打开示例档案库',
  place: '存放位置',
  placeHow: '档案库是您磁盘上一个独立的文件夹。此处已准备好，无需任何操作。',
  otherPlace: '选择其他位置…',
  bring: '导入内容',
  bringHow:
    '已保存的网页、PDF、邮件、Pocket、Zotero、Evernote 等的导出文件、浏览器书签文件：也可以拖放到此窗口的任意位置，一个或一千个都行。',
  chooseFolder: '选择文件夹',
  address: '按网址添加',
  feeds: '订阅源',
  pair: '从浏览器剪藏',
  pairHow: 'Firefox 和 Chrome 的扩展可一键按所见原样存档您正在阅读的页面。',
  pairNow: '配对浏览器…',
  later: '每一步都可以稍后再做：菜单和设置中也都有。',
  skip: '前往空档案库',
};
