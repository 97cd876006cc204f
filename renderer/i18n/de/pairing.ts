import type { pairing as english } from '../en/pairing.ts';
import type { TranslationOf } from '../translation.ts';

export const pairing: TranslationOf<typeof english> = {
  title: 'Ausschneiden im Browser',
  allow: 'Browser-Erweiterungen auf diesem Rechner dürfen um Erlaubnis zum Ausschneiden bitten',
  opening: 'Wird geöffnet…',
  listening: 'Erreichbar unter {{address}}, nur von diesem Rechner aus.',
  paired: 'gekoppelt am {{date}}',
  lastClip: 'letzter Ausschnitt: {{date}}',
  mayClip: 'Dürfen ausschneiden',
  revoke: 'Widerrufen',
  revokeName: '{{name}} nicht mehr zulassen',
  keptAside_one: '{{count, number}} Ausschnitt konnte nicht gelesen werden und ist beiseitegelegt:',
  keptAside_other: '{{count, number}} Ausschnitte konnten nicht gelesen werden und sind beiseitegelegt:',
  clipKeptAside: 'Ein Ausschnitt ist beiseitegelegt: {{reason}}',
  tryAgain: 'Erneut versuchen',
  otherProgram: 'Ein anderes Programm, etwa SingleFile',
  itsName: 'Sein Name',
  makeToken: 'Schlüssel erstellen',
  tokenFor: 'Schlüssel für {{name}}, nur dieses eine Mal angezeigt',
  singleFile: 'SingleFile, „Upload to a REST Form API“',
  fields: 'Felder für Daten und Adresse',
  ask: 'Darf „{{name}}“ für dieses Archiv ausschneiden?',
  askFirefox:
    'Das ist eine Firefox-Erweiterung. Sie kann Artikel hinzufügen und Ihre Schlagwörter sehen sowie, ob eine Adresse archiviert ist. Ihre Artikel lesen kann sie nicht.',
  askBrowser:
    'Das ist eine Browser-Erweiterung. Sie kann Artikel hinzufügen und Ihre Schlagwörter sehen sowie, ob eine Adresse archiviert ist. Ihre Artikel lesen kann sie nicht.',
  sameNumber: 'Nehmen Sie nur an, wenn die Erweiterung dieselbe Zahl zeigt:',
  refuse: 'Ablehnen',
  accept: 'Annehmen',
};
