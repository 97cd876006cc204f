import type { ui as english } from '../en/ui.ts';
import type { TranslationOf } from '../translation.ts';

export const ui: TranslationOf<typeof english> = {
  cancel: 'Отмена',
  close: 'Закрыть',
  dismiss: 'Скрыть',
  notices: 'Уведомления',
  stop: 'Остановить',
  takeBack: 'Вернуть прежнее: {{field}}',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    enter: 'Enter',
    delete: 'Del',
    escape: 'Esc',
  },
};
