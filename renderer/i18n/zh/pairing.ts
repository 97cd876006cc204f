import type { pairing as english } from '../en/pairing.ts';
import type { TranslationOf } from '../translation.ts';

export const pairing: TranslationOf<typeof english> = {
  title: '从浏览器剪报',
  allow: '允许本机的浏览器扩展请求剪报',
  opening: '正在开启…',
  listening: '正在 {{address}} 监听，仅限本机。',
  paired: '{{date}} 配对',
  lastClip: '最近剪报：{{date}}',
  mayClip: '可剪报的程序',
  revoke: '撤销',
  revokeName: '不再允许 {{name}}',
  keptAside_other: '{{count, number}} 份剪报无法识别，已另行保存：',
  clipKeptAside: '一份剪报已另行保存：{{reason}}',
  tryAgain: '重试',
  otherProgram: '其他程序，例如 SingleFile',
  itsName: '名称',
  makeToken: '生成令牌',
  tokenFor: '{{name}} 的令牌，仅显示这一次',
  singleFile: 'SingleFile 的“Upload to a REST Form API”',
  fields: '数据和网址字段',
  ask: '允许“{{name}}”向此档案库剪报吗？',
  askFirefox: '这是 Firefox 扩展。它可以添加文章、查看您的标签以及某个网址是否已归档，但不能阅读您的文章。',
  askBrowser: '这是浏览器扩展。它可以添加文章、查看您的标签以及某个网址是否已归档，但不能阅读您的文章。',
  sameNumber: '仅当扩展显示相同的数字时才接受：',
  refuse: '拒绝',
  accept: '接受',
};
