import type { shell as english } from '../en/shell.ts';
import type { TranslationOf } from '../translation.ts';

export const shell: TranslationOf<typeof english> = {
  menus: {
    file: '文件(&F)',
    edit: '编辑(&E)',
    view: '查看(&V)',
    article: '文章(&A)',
    window: '窗口(&W)',
    help: '帮助(&H)',
  },
  commands: {
    feeds: {
      open: '订阅源…',
    },
    archive: {
      reread: '重新解析旧版 Pressmark 解析过的内容…',
    },
    mark: {
      highlight: '高亮所选文字',
      note: '添加笔记…',
      notes: '显示或隐藏高亮',
    },
    list: {
      back: '返回列表',
      pick: '选中以批量操作',
    },
    clip: {
      address: '通过网址添加…',
      paste: '添加剪报(&C)…',
      'add-files': '添加文件(&F)…',
      'add-folder': '添加文件夹(&O)…',
    },
    export: {
      open: '导出(&E)…',
    },
    settings: {
      open: '设置(&S)…',
    },
    change: {
      undo: '撤销档案库更改(&A)',
      redo: '重做档案库更改(&D)',
    },
    search: {
      save: '保存此搜索…',
      focus: '搜索(&S)',
      language: '搜索语法(&S)',
    },
    match: {
      next: '下一处匹配(&M)',
      previous: '上一处匹配(&P)',
    },
    palette: {
      open: '快速前往(&G)…',
    },
    view: {
      today: '今天',
      highlights: '高亮',
      all: '全部文章(&A)',
      unread: '未读(&U)',
      starred: '星标(&S)',
      trash: '回收站(&T)',
    },
    sidebar: {
      toggle: '显示或隐藏侧栏(&B)',
    },
    text: {
      larger: '放大文字(&L)',
      smaller: '缩小文字(&M)',
      reset: '默认字号(&U)',
    },
    theme: {
      toggle: '切换浅色和深色(&D)',
    },
    article: {
      open: '阅读文章',
      collect: '加入合集…',
      uncollect: '移出此合集',
      up: '在合集中上移',
      down: '在合集中下移',
      compare: '比较版本…',
      reread: '重新解析快照',
      rereading: '重新解析的变化…',
      next: '下一篇(&N)',
      previous: '上一篇(&P)',
      tag: '标签(&T)…',
      star: '星标(&S)',
      read: '标为已读或未读(&R)',
      done: '标为已读并继续(&G)',
      edit: '更正字段(&C)…',
      facts: '剪报来源(&I)',
      raw: '显示原始快照(&A)',
      original: '打开原文(&O)',
      trash: '移至回收站',
    },
    shortcuts: {
      show: '按键(&K)',
    },
    reading: {
      find: '在文章中查找(&F)',
      focus: '仅显示正文(&X)',
      aloud: '朗读(&V)',
      print: '打印(&P)…',
      pdf: '存为 P&DF…',
    },
  },
  roles: {
    about: '关于 Pressmark',
    services: '服务',
    hide: '隐藏 Pressmark',
    hideOthers: '隐藏其他',
    unhide: '全部显示',
    quit: '退出 Pressmark(&Q)',
    close: '关闭窗口',
    undo: '撤销(&U)',
    redo: '重做(&R)',
    cut: '剪切(&T)',
    copy: '复制(&C)',
    paste: '粘贴(&P)',
    selectAll: '全选(&L)',
    minimize: '最小化(&M)',
    zoom: '缩放(&Z)',
    front: '前置全部窗口',
    togglefullscreen: '全屏(&F)',
    toggleDevTools: '开发者工具',
    reload: '重新加载',
  },
  log: '显示日志(&L)',
  context: {
    lookUp: '查询“%s”',
    search: '在档案库中搜索“%s”',
    copyLink: '复制链接',
    learn: '添加到词典',
  },
  dialogs: {
    add: '添加到档案库',
    addButton: '添加',
    articles: '文章',
    allFiles: '所有文件',
    folder: '选择文件夹',
    folderButton: '选择',
  },
};
