import type { keys as english } from '../en/keys.ts';
import type { TranslationOf } from '../translation.ts';

export const keys: TranslationOf<typeof english> = {
  title: 'Changer les touches',
  setting: 'Touches',
  change: 'Changer les touches…',
  find: 'Chercher une commande ou une touche',
  nothing: 'Aucune commande n’a ces mots ni cette touche.',
  allSettings: 'Tous les réglages',
  resetAll: 'Rétablir toutes les touches',
  allReset: 'Toutes les touches sont celles d’origine',
  changed: 'Touches changées : {{command}}',
  remove: 'Retirer {{key}} à « {{command}} »',
  add: 'Ajouter une touche à « {{command}} »',
  press: 'Appuyez sur une touche…',
  pressFor: 'Appuyez sur la touche pour « {{command}} » ; Échap abandonne',
  reset: 'Rétablir les touches de « {{command}} »',
  taken: '{{key}} est la touche de « {{command}} »',
  take: 'La retirer de là',
  leave: 'La laisser là',
  refused: {
    moving:
      '{{key}} parcourt les listes et les dialogues et ne peut être la touche d’une commande. Essayez-en une autre, ou tenez Ctrl en même temps.',
    text: '{{key}} sert au texte et ne peut être la touche d’une commande. Essayez-en une autre.',
    windows:
      '{{key}} appartient au navigateur ou au système et n’arriverait jamais ici. Essayez-en une autre.',
    single:
      '{{key}} est une lettre ou un signe seul, et ceux-ci sont désactivés. Activez-les ci-dessus, ou tenez Ctrl ou Alt en même temps.',
  },
};
