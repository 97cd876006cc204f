import type { keys as english } from '../en/keys.ts';
import type { TranslationOf } from '../translation.ts';

export const keys: TranslationOf<typeof english> = {
  title: 'Tasten ändern',
  setting: 'Tasten',
  change: 'Tasten ändern…',
  find: 'Befehl oder Taste suchen',
  nothing: 'Kein Befehl hat diese Wörter oder diese Taste.',
  allSettings: 'Alle Einstellungen',
  resetAll: 'Alle Tasten zurücksetzen',
  allReset: 'Alle Tasten sind wieder wie mitgeliefert',
  changed: 'Tasten geändert: {{command}}',
  remove: '{{key}} von „{{command}}“ wegnehmen',
  add: 'Taste für „{{command}}“ hinzufügen',
  press: 'Taste drücken…',
  pressFor: 'Taste für „{{command}}“ drücken; Escape bricht ab',
  reset: 'Tasten von „{{command}}“ zurücksetzen',
  taken: '{{key}} ist die Taste von „{{command}}“',
  take: 'Dort wegnehmen',
  leave: 'Dort lassen',
  refused: {
    moving:
      '{{key}} führt durch Listen und Dialoge und kann keine Taste eines Befehls sein. Nehmen Sie eine andere, oder halten Sie Strg dazu.',
    text: '{{key}} gehört zum Text und kann keine Taste eines Befehls sein. Nehmen Sie eine andere.',
    windows: '{{key}} gehört dem Browser oder dem System und käme hier nie an. Nehmen Sie eine andere.',
    single:
      '{{key}} ist ein einzelner Buchstabe oder ein Zeichen, und diese sind ausgeschaltet. Schalten Sie sie oben ein, oder halten Sie Strg oder Alt dazu.',
  },
};
