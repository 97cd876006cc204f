import type { commands as english } from '../en/commands.ts';
import type { TranslationOf } from '../translation.ts';

export const commands: TranslationOf<typeof english> = {
  groups: {
    find: '查找',
    article: '文章',
    archive: '档案库',
    window: '窗口',
  },
  search: {
    focus: '搜索',
    language: '搜索语法',
    save: '保存此搜索',
  },
  palette: {
    open: '快速前往',
  },
  article: {
    next: '下一篇文章',
    previous: '上一篇文章',
    open: '阅读文章',
    tag: '添加标签',
    star: '加星标或取消星标',
    read: '标为已读或未读',
    done: '标为已读并转到下一篇',
    trash: '移至回收站或恢复',
    facts: '显示或隐藏剪报来源',
    edit: '更正字段',
    compare: '比较版本',
    raw: '显示原始快照',
    reread: '重新解析快照',
    rereading: '显示重新解析的变化',
    original: '在浏览器中打开原文',
    share: '共享…',
    collect: '加入合集…',
    uncollect: '移出此合集',
    up: '在合集中上移',
    down: '在合集中下移',
  },
  list: {
    back: '返回列表',
    pick: '选中以批量操作',
  },
  match: {
    next: '文章中的下一处匹配',
    previous: '文章中的上一处匹配',
  },
  mark: {
    highlight: '高亮所选文字，或选择文字',
    note: '为所选文字或文章添加笔记',
    notes: '显示或隐藏高亮和笔记',
  },
  cite: { open: '引用…', copy: '复制出处，连同所选文字', link: '复制文章链接' },
  export: {
    open: '导出',
  },
  clip: {
    paste: '粘贴剪报',
    address: '通过网址添加',
    'add-files': '添加文件',
    'add-folder': '添加文件夹',
  },
  feeds: {
    open: '订阅源',
  },
  archive: {
    open: '档案库…',
    reread: '重新解析旧版 Pressmark 解析过的内容',
  },
  change: {
    undo: '撤销',
    redo: '重做',
  },
  view: {
    all: '前往全部文章',
    today: '前往今天',
    unread: '前往未读',
    starred: '前往星标',
    highlights: '前往高亮',
    trash: '前往回收站',
  },
  guide: { open: '指南' },
  updates: { open: '检查更新' },
  shortcuts: {
    show: '按键',
  },
  settings: {
    open: '设置',
  },
  sidebar: {
    toggle: '显示视图和标签',
  },
  theme: {
    toggle: '切换浅色和深色',
  },
  text: {
    larger: '放大文字',
    smaller: '缩小文字',
    reset: '恢复默认字号',
  },
  reading: {
    find: '在文章中查找',
    focus: '仅显示正文，或恢复全部',
    aloud: '朗读或停止',
    print: '打印',
    pdf: '存为 PDF',
  },
};
