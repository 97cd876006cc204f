import type { shell as english } from '../en/shell.ts';
import type { TranslationOf } from '../translation.ts';

export const shell: TranslationOf<typeof english> = {
  menus: {
    file: '&Datei',
    edit: '&Bearbeiten',
    view: '&Ansicht',
    article: 'A&rtikel',
    window: 'Fen&ster',
    help: '&Hilfe',
  },
  commands: {
    clip: {
      paste: '&Ausschnitt einfügen…',
      'add-files': '&Dateien hinzufügen…',
      'add-folder': '&Ordner hinzufügen…',
    },
    export: {
      open: '&Exportieren…',
    },
    settings: {
      open: '&Einstellungen…',
    },
    change: {
      undo: 'Änderung am &Archiv rückgängig machen',
      redo: 'Änderung am Ar&chiv wiederholen',
    },
    search: {
      focus: '&Suchen',
      language: 'Die &Suchsprache',
    },
    match: {
      next: '&Nächster Treffer',
      previous: '&Voriger Treffer',
    },
    palette: {
      open: '&Überallhin gehen…',
    },
    view: {
      all: '&Alle Artikel',
      unread: '&Ungelesen',
      starred: 'Mit &Stern',
      trash: '&Papierkorb',
    },
    sidebar: {
      toggle: 'Seiten&leiste ein- oder ausblenden',
    },
    text: {
      larger: '&Größerer Text',
      smaller: '&Kleinerer Text',
      reset: 'Übliche Te&xtgröße',
    },
    theme: {
      toggle: 'Hell und &dunkel wechseln',
    },
    article: {
      next: '&Nächster',
      previous: '&Voriger',
      tag: 'Schlag&wörter…',
      star: '&Stern',
      read: 'Als ge&lesen oder ungelesen markieren',
      done: 'Als gelesen markieren und &weiter',
      edit: 'Felder &berichtigen…',
      facts: '&Herkunft des Ausschnitts',
      raw: 'Unverändertes A&bbild anzeigen',
      original: '&Original öffnen',
      trash: 'In den Papierkorb legen',
    },
    shortcuts: {
      show: '&Tasten',
    },
    reading: {
      find: 'Im Artikel &suchen',
      focus: 'Nur der Te&xt',
      aloud: '&Vorlesen',
      print: '&Drucken…',
      pdf: 'Als P&DF speichern…',
    },
  },
  roles: {
    about: 'Über Pressmark',
    services: 'Dienste',
    hide: 'Pressmark ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
    quit: 'Pressmark &beenden',
    close: 'Fenster schließen',
    undo: '&Rückgängig',
    redo: '&Wiederholen',
    cut: 'A&usschneiden',
    copy: '&Kopieren',
    paste: '&Einfügen',
    selectAll: 'A&lles auswählen',
    minimize: '&Minimieren',
    zoom: '&Zoomen',
    front: 'Alle nach vorne bringen',
    togglefullscreen: '&Vollbild',
    toggleDevTools: 'Entwicklerwerkzeuge',
    reload: 'Neu laden',
  },
  log: '&Protokoll anzeigen',
  dialogs: {
    add: 'Zum Archiv hinzufügen',
    addButton: 'Hinzufügen',
    articles: 'Artikel',
    allFiles: 'Alle Dateien',
    folder: 'Ordner auswählen',
    folderButton: 'Auswählen',
  },
};
