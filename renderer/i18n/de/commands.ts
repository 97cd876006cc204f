import type { commands as english } from '../en/commands.ts';
import type { TranslationOf } from '../translation.ts';

export const commands: TranslationOf<typeof english> = {
  groups: {
    find: 'Finden',
    article: 'Artikel',
    archive: 'Archiv',
    window: 'Fenster',
  },
  search: {
    focus: 'Suchen',
    language: 'Die Suchsprache',
    save: 'Diese Suche speichern',
  },
  palette: {
    open: 'Überallhin gehen',
  },
  article: {
    next: 'Nächster Artikel',
    previous: 'Voriger Artikel',
    open: 'Artikel lesen',
    tag: 'Verschlagworten',
    star: 'Stern setzen oder entfernen',
    read: 'Als gelesen oder ungelesen markieren',
    done: 'Als gelesen markieren und zum nächsten gehen',
    trash: 'In den Papierkorb legen oder zurückholen',
    facts: 'Herkunft des Ausschnitts ein- oder ausblenden',
    edit: 'Felder berichtigen',
    compare: 'Fassungen vergleichen',
    raw: 'Unverändertes Abbild anzeigen',
    reread: 'Abbild neu einlesen',
    rereading: 'Änderungen durch das Neueinlesen anzeigen',
    original: 'Original im Browser öffnen',
    share: 'Teilen…',
    collect: 'Zu einer Sammlung hinzufügen…',
    uncollect: 'Aus dieser Sammlung nehmen',
    up: 'In der Sammlung nach oben',
    down: 'In der Sammlung nach unten',
  },
  list: {
    back: 'Zurück zur Liste',
    pick: 'Für eine Sammeländerung auswählen',
  },
  match: {
    next: 'Nächster Treffer im Artikel',
    previous: 'Voriger Treffer im Artikel',
  },
  mark: {
    highlight: 'Ausgewählte Wörter markieren oder Wörter auswählen',
    note: 'Notiz zu den ausgewählten Wörtern oder zum Artikel',
    notes: 'Markierungen und Notizen ein- oder ausblenden',
  },
  cite: {
    open: 'Zitieren…',
    copy: 'Quellenangabe kopieren, mit den ausgewählten Wörtern',
    link: 'Link zum Artikel kopieren',
  },
  export: {
    open: 'Exportieren',
  },
  clip: {
    paste: 'Ausschnitt einfügen',
    address: 'Über eine Adresse hinzufügen',
    'add-files': 'Dateien hinzufügen',
    'add-folder': 'Ordner hinzufügen',
  },
  feeds: {
    open: 'Feeds',
  },
  archive: {
    open: 'Archive…',
    reread: 'Neu einlesen, was ein älteres Pressmark gelesen hat',
  },
  change: {
    undo: 'Rückgängig',
    redo: 'Wiederholen',
  },
  view: {
    all: 'Zu allen Artikeln',
    today: 'Zu heute',
    unread: 'Zu den ungelesenen',
    starred: 'Zu denen mit Stern',
    highlights: 'Zu den Markierungen',
    trash: 'Zum Papierkorb',
  },
  guide: { open: 'Handbuch' },
  updates: { open: 'Nach Aktualisierungen suchen' },
  shortcuts: {
    show: 'Tasten',
  },
  settings: {
    open: 'Einstellungen',
  },
  sidebar: {
    toggle: 'Ansichten und Schlagwörter anzeigen',
  },
  theme: {
    toggle: 'Zwischen hell und dunkel wechseln',
  },
  text: {
    larger: 'Größerer Text',
    smaller: 'Kleinerer Text',
    reset: 'Text in üblicher Größe',
  },
  reading: {
    find: 'Im Artikel suchen',
    focus: 'Nur den Text zeigen oder wieder alles',
    aloud: 'Vorlesen oder anhalten',
    print: 'Drucken',
    pdf: 'Als PDF speichern',
  },
};
