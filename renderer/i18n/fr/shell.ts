import type { shell as english } from '../en/shell.ts';
import type { TranslationOf } from '../translation.ts';

export const shell: TranslationOf<typeof english> = {
  menus: {
    file: '&Fichier',
    edit: '&Édition',
    view: '&Affichage',
    article: 'A&rticle',
    window: 'Fe&nêtre',
    help: 'A&ide',
  },
  commands: {
    feeds: {
      open: 'Flu&x…',
    },
    archive: {
      open: 'Arc&hives…',
      reread: 'Relire ce qu’un Pressmark plus ancien a lu…',
    },
    mark: {
      highlight: '&Surligner la sélection',
      note: 'Ajouter une &note…',
      notes: 'Afficher ou masquer les surlignages',
    },
    list: {
      back: '&Retour à la liste',
      pick: 'Choisir pour une action groupée',
    },
    clip: {
      address: 'Ajouter par a&dresse…',
      paste: 'Ajouter une &coupure…',
      'add-files': 'Ajouter des &fichiers…',
      'add-folder': 'Ajouter un &dossier…',
    },
    cite: { open: 'C&iter…', copy: 'Copier la ré&férence', link: 'Copier le &lien' },
    export: {
      open: '&Exporter…',
    },
    settings: {
      open: '&Réglages…',
    },
    change: {
      undo: 'Annuler la modification de l’&archive',
      redo: 'Rétablir la modification de l’arc&hive',
    },
    search: {
      save: 'Enre&gistrer cette recherche…',
      focus: '&Rechercher',
      language: 'Le langage de &recherche',
    },
    match: {
      next: 'Occurrence &suivante',
      previous: 'Occurrence &précédente',
    },
    palette: {
      open: 'Aller &partout…',
    },
    view: {
      today: 'Aujourd’&hui',
      highlights: '&Surlignages',
      all: '&Tous les articles',
      unread: '&Non lus',
      starred: '&Favoris',
      trash: '&Corbeille',
    },
    sidebar: {
      toggle: 'Afficher ou masquer la &barre latérale',
    },
    text: {
      larger: 'Texte plus &grand',
      smaller: 'Texte plus pe&tit',
      reset: 'Taille &habituelle du texte',
    },
    theme: {
      toggle: 'Basculer &clair et sombre',
    },
    article: {
      open: 'Lire l’article',
      collect: 'Ajouter à une collection…',
      uncollect: 'Retirer de cette collection',
      up: 'Monter dans la collection',
      down: 'Descendre dans la collection',
      compare: 'Comparer les &versions…',
      reread: 'Relire la capture',
      rereading: 'Ce que la relecture a changé…',
      next: '&Suivant',
      previous: '&Précédent',
      tag: 'É&tiquettes…',
      star: '&Favori',
      read: 'Marquer comme &lu ou non lu',
      done: 'Marquer comme lu et &continuer',
      edit: '&Corriger les champs…',
      facts: 'Pro&venance de la coupure',
      raw: 'Afficher la capture &brute',
      original: '&Ouvrir l’original',
      trash: 'Placer dans la corbeille',
    },
    shortcuts: {
      show: '&Touches',
    },
    reading: {
      find: '&Rechercher dans l’article',
      focus: 'Te&xte seul',
      aloud: 'Lire à &voix haute',
      print: '&Imprimer…',
      pdf: 'Enregistrer en P&DF…',
    },
  },
  roles: {
    about: 'À propos de Pressmark',
    services: 'Services',
    hide: 'Masquer Pressmark',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    quit: '&Quitter Pressmark',
    close: 'Fermer la fenêtre',
    undo: '&Annuler',
    redo: '&Rétablir',
    cut: 'Co&uper',
    copy: '&Copier',
    paste: 'Co&ller',
    selectAll: 'Tout &sélectionner',
    minimize: '&Réduire',
    zoom: '&Zoom',
    front: 'Tout ramener au premier plan',
    togglefullscreen: 'Plein é&cran',
    toggleDevTools: 'Outils de développement',
    reload: 'Recharger',
  },
  log: 'Afficher le &journal',
  context: {
    lookUp: 'Définition de « %s »',
    search: 'Rechercher « %s » dans l’archive',
    copyLink: 'Copier le lien',
    learn: 'Ajouter au dictionnaire',
  },
  newWindow: 'Nouvelle &fenêtre',
  crash: {
    ok: 'OK',
    page: 'Une fenêtre de Pressmark a cessé de fonctionner',
    pageDetail: 'Elle a été rechargée, et rien de l’archive n’est perdu. Le journal dit ce qui s’est passé.',
    often:
      'Cette fenêtre cesse sans cesse de fonctionner, elle n’est donc plus rechargée d’elle-même. Rien de l’archive n’est perdu. Le journal dit ce qui s’est passé.',
    reload: 'Recharger',
    close: 'Fermer la fenêtre',
    thread:
      'Une partie de Pressmark s’est arrêtée et a été relancée. Il faudra peut-être recommencer ce qui était en cours.',
  },
  ending: {
    title: 'Une importation est en cours',
    detail:
      'Ce qui est déjà archivé est conservé. Si elle est arrêtée, une nouvelle importation des mêmes fichiers reprendra où elle s’est arrêtée.',
    wait: 'Quitter dès qu’elle est finie',
    stop: 'L’arrêter et quitter',
    stay: 'Ne pas quitter',
  },
  tray: {
    open: 'Ouvrir Pressmark',
    clip: 'Archiver le presse-papiers',
    paste: 'Ajouter une coupure…',
  },
  told: {
    keyTaken:
      'Le raccourci pour archiver le presse-papiers n’a pas pu être pris : un autre programme l’a. Choisissez-en un autre dans les réglages.',
    clipped: 'Archivé depuis le presse-papiers',
    clippedAgain: 'Une nouvelle version d’un article archivé est conservée',
    clippedBefore: 'L’archive l’avait déjà',
    clipEmpty: 'Il n’y a pas de texte dans le presse-papiers. Copiez-en, puis réessayez.',
    clipFailed: 'Le presse-papiers n’a pas pu être archivé : %s',
    matched: 'De nouveaux articles répondent à « %s »',
  },
  dialogs: {
    add: 'Ajouter à l’archive',
    addButton: 'Ajouter',
    articles: 'Articles',
    allFiles: 'Tous les fichiers',
    folder: 'Choisir un dossier',
    folderButton: 'Choisir',
  },
};
