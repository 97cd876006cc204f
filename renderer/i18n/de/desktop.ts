import type { desktop as english } from '../en/desktop.ts';
import type { TranslationOf } from '../translation.ts';

export const desktop: TranslationOf<typeof english> = {
  title: 'Auf diesem Rechner',
  tray: 'Pressmark im Infobereich oder in der Menüleiste zeigen',
  background: 'Weiterarbeiten, wenn das letzte Fenster geschlossen wird',
  backgroundHelp:
    'Das Ausschneiden im Browser, die Feeds und der beobachtete Ordner bleiben; Pressmark ist dann im Infobereich oder in der Menüleiste zu sehen und kann dort beendet werden.',
  startAtLogin: 'Pressmark bei der Anmeldung starten',
  clipKey: 'Taste, die die Zwischenablage aus jedem Programm archiviert',
  clipKeyHelp: 'Text wird sofort archiviert; bei einer Adresse fragt Pressmark, bevor es die Seite holt.',
  setKey: 'Taste wählen…',
  changeKey: 'Ändern…',
  noKey: 'Keine Taste',
  press: 'Taste drücken…',
  keyTaken: '{{key}} gehört einem anderen Programm. Versuchen Sie eine andere.',
  keyOfOthers:
    '{{key}} wird in anderen Programmen gebraucht. Halten Sie Strg oder Alt dazu, oder versuchen Sie eine andere.',
};
