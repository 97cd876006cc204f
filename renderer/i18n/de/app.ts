import type { app as english } from '../en/app.ts';
import type { TranslationOf } from '../translation.ts';

export const app: TranslationOf<typeof english> = {
  signInTitle: 'Bitte melden Sie sich an',
  signIn:
    'Dieses Archiv öffnet sich nur über die Adresse, die Pressmark im Terminal ausgegeben hat. Öffnen Sie diese: Sie endet mit einem Schlüssel, der einmal gilt.',
  unreachable: 'Das Archiv ist nicht erreichbar',
  failed: 'Die Oberfläche ist ausgefallen',
  failedWhy: 'Im Archiv ist nichts verloren. Was schiefging: {{reason}}',
  beginAgain: 'Neu beginnen',
  filesToArchive: 'Zu archivierende Dateien',
  viewsAndTags: 'Ansichten und Schlagwörter',
  viewsWidth: 'Breite der Ansichten',
  listWidth: 'Breite der Liste',
  articles: 'Artikelliste',
  reading: 'Lesen',
  help: 'Hilfe',
  highlightsAndNotes: 'Markierungen und Notizen',
  picked: 'Ausgewählte Artikel',
  pickedCount_one: '{{count, number}} ausgewählt',
  pickedCount_other: '{{count, number}} ausgewählt',
  pickNone: 'Auswahl aufheben',
  restore: 'Aus dem Papierkorb zurückholen',
  trash: 'In den Papierkorb legen',
  noAddress: 'Dieser Ausschnitt hat keine Adresse',
  oneEdition: 'Von diesem Artikel gibt es nur eine Fassung',
  savedRemoved: '„{{name}}“ entfernt',
  nothingOpen: '<j/> <k/> zum Blättern, <search/> zum Suchen, <help/> für alle Tasten',
  upgradingTitle: 'Das Archiv wird auf den neuesten Stand gebracht',
  upgradingStep: 'Schritt {{step, number}} von {{steps, number}}.',
  upgradingCopy: 'Vom jetzigen Stand des Archivs wird eine Kopie angelegt.',
  upgradingChange: 'Das Archiv wird in die Form gebracht, in der diese Version von Pressmark es führt.',
  upgradingWhy:
    'Das geschieht einmal nach einer Erneuerung von Pressmark. Bei einer Million Artikel dauert es einige Minuten; bei einer Unterbrechung geht nichts verloren.',
  openFirst: 'Öffnen Sie zuerst einen Artikel',
};
