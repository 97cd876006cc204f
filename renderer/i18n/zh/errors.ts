import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation.ts';

export const errors: TranslationOf<typeof english> = {
  'bad-input': '档案库无法理解该请求',
  'not-found': '不存在',
  'archive-locked': '另一个程序正在写入此档案库',
  busy: '此档案库正在进行其他操作',
  'archive-too-new': '此档案库由更新版本的 Pressmark 写入',
  'archive-damaged': '无法读取档案库文件',
  unreadable: '无法识别',
  'too-large': '内容过大',
  'not-allowed': '不允许此操作',
  io: '磁盘或网络拒绝了操作',
  internal: 'Pressmark 自身的错误',
  withDetail: '{{what}}。{{detail}}',
  'archive-read-only': '此档案库为只读',
};
