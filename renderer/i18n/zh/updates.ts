import type { updates as english } from '../en/updates.ts';
import type { TranslationOf } from '../translation.ts';

export const updates: TranslationOf<typeof english> = {
  title: '更新',
  daily: '每天查找一次更新',
  help: '没有您的同意，不会下载或安装任何东西。存放新版本的地方只看到这台电脑的网络地址，看不到您和您的档案库的任何信息。',
  check: '检查更新',
  again: '重试',
  download: '下载',
  install: '更新并重新启动',
  checking: '正在查找新版本…',
  newest: '这是最新版本（截至 {{date}}）。',
  available: 'Pressmark {{version}} 已发布。',
  downloading: '正在下载 Pressmark {{version}}',
  of: '{{done}}，共 {{total}}',
  ready: 'Pressmark {{version}} 已下载并检查。所有内容写完后，它将取代当前版本。',
  installing: 'Pressmark 将关闭，并以 {{version}} 重新启动。',
  notes: '新内容',
  show: '显示',
  why: {
    sources: '此 Pressmark 从源代码运行：请更新源代码，然后重新启动。',
    distribution: '此软件包不会自行更新：由您的发行版、应用商店或安装它的人负责更新。',
    portable: '便携版不会自行更新。请用新文件替换此文件。',
    installer: '此 Pressmark 由管理员的安装程序安装，新版本也由它提供。',
    'no-place': '构建此 Pressmark 的人没有指明新版本在何处。请到您获得此版本的地方获取。',
  },
  failed: {
    check: '无法得知是否有新版本。',
    download: '无法下载更新。',
    install: '无法安装更新；Pressmark 保持原样。',
  },
  faults: {
    offline: '无法连接到存放更新的地方。联网后请重试。',
    server: '存放更新的地方没有给出有效的回答。请稍后重试。',
    spoilt:
      '收到的内容与公布的不符，已丢弃。请重试；如果再次发生，请不要从别处获取，而是告知 Pressmark 的制作者。',
    signature: '收到的内容没有 Pressmark 制作者的签名，未被使用。请告知他们。',
    disk: 'Pressmark 所在的位置已满或不可写入。请腾出空间或移动 Pressmark，然后重试。',
    other: '系统提示：{{detail}}',
  },
};
