import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: 'Ein Nachrichtenarchiv, das Ihnen gehört',
  lead: 'Pressmark bewahrt die Artikel, die Sie ausschneiden, auf Ihrer eigenen Festplatte auf, erkennt, wer sie wo und wann geschrieben hat, und findet sie über jedes Wort wieder. Nichts verlässt diesen Rechner.',
  paste: 'Ausschnitt einfügen',
  pasteHow:
    'Kopieren Sie irgendwo einen Artikel und drücken Sie hier <key/>. Sie sehen, was erkannt wurde, bevor er aufbewahrt wird.',
  chooseFiles: 'Dateien auswählen',
  look: 'Erst einmal umsehen',
  lookHow:
    'Das Beispielarchiv enthält gut zwei Dutzend erfundene Meldungen in sechs Sprachen. Sie können sie später in den Papierkorb legen.',
  sample: 'Beispielarchiv öffnen',
  place: 'Wo es liegt',
  placeHow:
    'Das Archiv ist ein eigener Ordner auf Ihrer Festplatte. Dieser ist bereit; es muss nichts getan werden.',
  otherPlace: 'Anderen Ort wählen…',
  bring: 'Etwas hineingeben',
  bringHow:
    'Gespeicherte Seiten, PDF, E-Mails, Exporte aus Pocket, Zotero, Evernote und anderen, die Lesezeichen Ihres Browsers als Datei: Sie lassen sich auch überall in diesem Fenster ablegen, eine oder tausend.',
  chooseFolder: 'Ordner auswählen',
  address: 'Über eine Adresse hinzufügen',
  feeds: 'Einem Feed folgen',
  pair: 'Aus dem Browser ausschneiden',
  pairHow:
    'Die Erweiterung für Firefox und Chrome archiviert die Seite, die Sie gerade lesen, mit einem Klick so, wie Sie sie sehen.',
  pairNow: 'Browser koppeln…',
  later: 'Jeder Schritt kann warten: Alle stehen auch in den Menüs und Einstellungen.',
  skip: 'Zum leeren Archiv',
};
