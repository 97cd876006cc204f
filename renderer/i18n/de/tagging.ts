import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'Schlagwörter',
  titleMany_one: 'Schlagwörter von {{count, number}} Artikel',
  titleMany_other: 'Schlagwörter von {{count, number}} Artikeln',
  hint: '<enter/> setzt oder entfernt, <escape/> beendet',
  done: 'Fertig',
  tag: 'Schlagwort',
  newCollection: 'Neue Sammlung',
  name: 'Name',
  renameCollection: 'Sammlung umbenennen',
  renameTagTitle: 'Schlagwort umbenennen',
  save: 'Speichern',
  merge: 'Zusammenführen',
  merges: '„{{path}}“ gibt es schon: Beide werden eins.',
  renameTagHelp: 'Ein Schrägstrich stellt ein Schlagwort unter ein anderes: krieg/see.',
  nameRule: 'Ein Name hat keinen Schrägstrich und keine Anführungszeichen.',
  collectTitle_one: 'Zu einer Sammlung hinzufügen',
  collectTitle_other: '{{count, number}} Artikel zu einer Sammlung hinzufügen',
  collectFind: 'Sammlung oder ein neuer Name',
  collectNew: '„{{name}}“ anlegen',
  collectNone: 'Geben Sie einen Namen ein, um die erste Sammlung anzulegen.',
  nestTitle: '„{{name}}“ in etwas anderes legen',
  nestFind: 'Wohin',
  nestTop: 'Oberste Ebene',
  nestNone: 'Es gibt nichts anderes, wohin es gelegt werden könnte.',
};
