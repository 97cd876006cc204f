import type { desktop as english } from '../en/desktop.ts';
import type { TranslationOf } from '../translation.ts';

export const desktop: TranslationOf<typeof english> = {
  title: '在这台电脑上',
  tray: '在托盘或菜单栏中显示 Pressmark',
  background: '关闭最后一个窗口后继续运行',
  backgroundHelp:
    '浏览器剪报、订阅源和监视的文件夹会继续工作；此时 Pressmark 显示在托盘或菜单栏中，可在那里退出。',
  startAtLogin: '登录时启动 Pressmark',
  clipKey: '在任何程序中存档剪贴板的按键',
  clipKeyHelp: '文字会立即存档；如果是网址，Pressmark 会先询问再获取网页。',
  setKey: '设置按键…',
  changeKey: '更改…',
  noKey: '不用按键',
  press: '请按键…',
  keyTaken: '{{key}} 已被其他程序占用。请换一个。',
  keyOfOthers: '其他程序需要 {{key}}。请同时按住 Ctrl 或 Alt，或换一个。',
};
