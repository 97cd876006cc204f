import type { ui as english } from '../en/ui.ts';
import type { TranslationOf } from '../translation.ts';

export const ui: TranslationOf<typeof english> = {
  cancel: 'إلغاء',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  notices: 'الإشعارات',
  stop: 'إيقاف',
  takeBack: 'استعادة القيمة السابقة: {{field}}',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    enter: 'Enter',
    delete: 'Del',
    escape: 'Esc',
  },
};
