import type { ui as english } from '../en/ui.ts';
import type { TranslationOf } from '../translation.ts';

export const ui: TranslationOf<typeof english> = {
  cancel: '取消',
  close: '关闭',
  dismiss: '忽略',
  notices: '通知',
  stop: '停止',
  takeBack: '还原：{{field}}',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    enter: 'Enter',
    delete: 'Del',
    escape: 'Esc',
  },
};
