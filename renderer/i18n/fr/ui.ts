import type { ui as english } from '../en/ui.ts';
import type { TranslationOf } from '../translation.ts';

export const ui: TranslationOf<typeof english> = {
  cancel: 'Annuler',
  close: 'Fermer',
  dismiss: 'Masquer',
  notices: 'Avis',
  stop: 'Arrêter',
  takeBack: 'Rétablir : {{field}}',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Maj',
    enter: 'Entrée',
    delete: 'Suppr',
    escape: 'Échap',
  },
};
