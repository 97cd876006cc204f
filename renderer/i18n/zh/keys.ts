import type { keys as english } from '../en/keys.ts';
import type { TranslationOf } from '../translation.ts';

export const keys: TranslationOf<typeof english> = {
  title: '更改按键',
  setting: '按键',
  change: '更改按键…',
  find: '查找命令或按键',
  nothing: '没有包含这些字词或此按键的命令。',
  allSettings: '所有设置',
  resetAll: '重置所有按键',
  allReset: '所有按键已恢复原样',
  changed: '按键已更改：{{command}}',
  remove: '从“{{command}}”移除 {{key}}',
  add: '为“{{command}}”添加按键',
  press: '请按键…',
  pressFor: '请按“{{command}}”的按键；Esc 取消',
  reset: '重置“{{command}}”的按键',
  taken: '{{key}} 是“{{command}}”的按键',
  take: '从那里移走',
  leave: '保留不变',
  refused: {
    moving: '{{key}} 用于在列表和对话框中移动，不能作为命令的按键。请换一个，或同时按住 Ctrl。',
    text: '{{key}} 用于编辑文字，不能作为命令的按键。请换一个。',
    windows: '{{key}} 属于浏览器或系统，不会传到这里。请换一个。',
    single: '{{key}} 是单个字母或符号，它们已关闭。请在上方开启，或同时按住 Ctrl 或 Alt。',
  },
};
