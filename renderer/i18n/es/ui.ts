import type { ui as english } from '../en/ui.ts';
import type { TranslationOf } from '../translation.ts';

export const ui: TranslationOf<typeof english> = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  dismiss: 'Descartar',
  notices: 'Avisos',
  stop: 'Detener',
  takeBack: 'Restablecer: {{field}}',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Mayús',
    enter: 'Intro',
    delete: 'Supr',
    escape: 'Esc',
  },
};
