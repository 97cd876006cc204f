import type { ui as english } from '../en/ui.ts';
import type { TranslationOf } from '../translation.ts';

export const ui: TranslationOf<typeof english> = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  dismiss: 'Ausblenden',
  notices: 'Meldungen',
  stop: 'Anhalten',
  takeBack: 'Zurücksetzen: {{field}}',
  keys: {
    ctrl: 'Strg',
    shift: 'Umschalt',
    enter: 'Eingabe',
    delete: 'Entf',
    escape: 'Esc',
  },
};
