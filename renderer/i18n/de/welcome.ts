import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: 'Ein Nachrichtenarchiv, das Ihnen gehört',
  lead: 'Pressmark bewahrt die Artikel, die Sie ausschneiden, auf Ihrer eigenen Festplatte auf, erkennt, wer sie wo und wann geschrieben hat, und findet sie über jedes Wort wieder. Nichts verlässt diesen Rechner.',
  paste: 'Ausschnitt einfügen',
  pasteHow:
    'Kopieren Sie irgendwo einen Artikel und drücken Sie hier <key/>. Sie sehen, was erkannt wurde, bevor er aufbewahrt wird.',
  drop: 'Dateien ablegen',
  dropHow:
    'Gespeicherte Seiten und Textdateien lassen sich überall in diesem Fenster ablegen, eine oder tausend.',
  chooseFiles: 'Dateien auswählen',
  look: 'Erst einmal umsehen',
  lookHow:
    'Das Beispielarchiv enthält gut zwei Dutzend erfundene Meldungen in sechs Sprachen. Sie können sie später in den Papierkorb legen.',
  sample: 'Beispielarchiv öffnen',
};
