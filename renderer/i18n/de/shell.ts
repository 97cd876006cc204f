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
    feeds: {
      open: '&Feeds…',
    },
    archive: {
      open: 'Arc&hive…',
      reread: '&Neu einlesen, was ein älteres Pressmark gelesen hat…',
    },
    mark: {
      highlight: 'Auswahl &markieren',
      note: 'No&tiz hinzufügen…',
      notes: 'Markierungen ein- oder ausblenden',
    },
    list: {
      back: '&Zurück zur Liste',
      pick: 'Für eine Sammeländerung auswählen',
    },
    clip: {
      address: 'Über eine Ad&resse hinzufügen…',
      paste: '&Ausschnitt einfügen…',
      'add-files': '&Dateien hinzufügen…',
      'add-folder': '&Ordner hinzufügen…',
    },
    cite: { open: 'Z&itieren…', copy: 'Quellenangabe k&opieren', link: 'Li&nk kopieren' },
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
      save: 'Diese Suche spei&chern…',
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
      today: '&Heute',
      highlights: '&Markierungen',
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
      open: 'Artikel lesen',
      collect: 'Zu einer Sammlung hinzufügen…',
      uncollect: 'Aus dieser Sammlung nehmen',
      up: 'In der Sammlung nach oben',
      down: 'In der Sammlung nach unten',
      compare: '&Fassungen vergleichen…',
      reread: 'Abbild neu einlesen',
      rereading: 'Änderungen durch das Neueinlesen…',
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
  context: {
    lookUp: '„%s“ nachschlagen',
    search: 'Im Archiv nach „%s“ suchen',
    copyLink: 'Link kopieren',
    learn: 'Zum Wörterbuch hinzufügen',
  },
  newWindow: 'Neues &Fenster',
  crash: {
    ok: 'OK',
    page: 'Ein Fenster von Pressmark funktionierte nicht mehr',
    pageDetail: 'Es wurde neu geladen, und vom Archiv ist nichts verloren. Was geschah, steht im Protokoll.',
    often:
      'Dieses Fenster hört immer wieder auf zu funktionieren und wird deshalb nicht mehr von selbst geladen. Vom Archiv ist nichts verloren. Was geschah, steht im Protokoll.',
    reload: 'Neu laden',
    close: 'Fenster schließen',
    thread:
      'Ein Teil von Pressmark hielt an und wurde neu gestartet. Was gerade getan wurde, muss vielleicht wiederholt werden.',
  },
  ending: {
    title: 'Ein Import läuft noch',
    detail:
      'Was bisher archiviert ist, bleibt erhalten. Wird er jetzt angehalten, geht ein neuer Import derselben Dateien dort weiter, wo er aufgehört hat.',
    wait: 'Beenden, sobald er fertig ist',
    stop: 'Anhalten und beenden',
    stay: 'Nicht beenden',
  },
  tray: {
    open: 'Pressmark öffnen',
    clip: 'Zwischenablage archivieren',
    paste: 'Ausschnitt einfügen…',
  },
  told: {
    keyTaken:
      'Die Tasten zum Archivieren der Zwischenablage sind nicht zu haben: Ein anderes Programm hat sie. Wählen Sie in den Einstellungen andere.',
    clipped: 'Aus der Zwischenablage archiviert',
    clippedAgain: 'Eine neue Fassung eines archivierten Artikels ist aufbewahrt',
    clippedBefore: 'Das war schon im Archiv',
    clipEmpty: 'In der Zwischenablage ist kein Text. Kopieren Sie welchen, und versuchen Sie es erneut.',
    clipFailed: 'Die Zwischenablage konnte nicht archiviert werden: %s',
    matched: 'Neue Artikel passen zu „%s“',
  },
  dialogs: {
    add: 'Zum Archiv hinzufügen',
    addButton: 'Hinzufügen',
    articles: 'Artikel',
    allFiles: 'Alle Dateien',
    folder: 'Ordner auswählen',
    folderButton: 'Auswählen',
  },
};
