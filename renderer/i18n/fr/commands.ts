import type { commands as english } from '../en/commands.ts';
import type { TranslationOf } from '../translation.ts';

export const commands: TranslationOf<typeof english> = {
  groups: {
    find: 'Trouver',
    article: 'Article',
    archive: 'Archive',
    window: 'Fenêtre',
  },
  search: {
    focus: 'Rechercher',
    language: 'Le langage de recherche',
    save: 'Enregistrer cette recherche',
  },
  palette: {
    open: 'Aller partout',
  },
  article: {
    next: 'Article suivant',
    previous: 'Article précédent',
    open: 'Lire l’article',
    tag: 'Étiqueter',
    star: 'Ajouter aux favoris ou en retirer',
    read: 'Marquer comme lu ou non lu',
    done: 'Marquer comme lu et passer au suivant',
    trash: 'Placer dans la corbeille ou restaurer',
    facts: 'Afficher ou masquer la provenance de la coupure',
    edit: 'Corriger les champs',
    compare: 'Comparer les versions',
    raw: 'Afficher la capture brute',
    reread: 'Relire la capture',
    rereading: 'Afficher ce que la relecture a changé',
    original: 'Ouvrir l’original dans le navigateur',
    share: 'Partager…',
    collect: 'Ajouter à une collection…',
    uncollect: 'Retirer de cette collection',
    up: 'Monter dans la collection',
    down: 'Descendre dans la collection',
  },
  list: {
    back: 'Retour à la liste',
    pick: 'Choisir pour une action groupée',
  },
  match: {
    next: 'Occurrence suivante dans l’article',
    previous: 'Occurrence précédente dans l’article',
  },
  mark: {
    highlight: 'Surligner les mots sélectionnés, ou en sélectionner',
    note: 'Note sur les mots sélectionnés ou sur l’article',
    notes: 'Afficher ou masquer surlignages et notes',
  },
  cite: {
    open: 'Citer…',
    copy: 'Copier la référence, avec les mots sélectionnés',
    link: 'Copier un lien vers l’article',
  },
  export: {
    open: 'Exporter',
  },
  clip: {
    paste: 'Coller une coupure',
    address: 'Ajouter par adresse',
    'add-files': 'Ajouter des fichiers',
    'add-folder': 'Ajouter un dossier',
  },
  feeds: {
    open: 'Flux',
  },
  archive: {
    open: 'Archives…',
    reread: 'Relire ce qu’un Pressmark plus ancien a lu',
  },
  change: {
    undo: 'Annuler',
    redo: 'Rétablir',
  },
  view: {
    all: 'Aller à tous les articles',
    today: 'Aller à aujourd’hui',
    unread: 'Aller aux non lus',
    starred: 'Aller aux favoris',
    highlights: 'Aller aux surlignages',
    trash: 'Aller à la corbeille',
  },
  guide: { open: 'Guide' },
  updates: { open: 'Chercher des mises à jour' },
  shortcuts: {
    show: 'Touches',
  },
  settings: {
    open: 'Réglages',
  },
  sidebar: {
    toggle: 'Afficher les vues et les étiquettes',
  },
  theme: {
    toggle: 'Basculer entre clair et sombre',
  },
  text: {
    larger: 'Texte plus grand',
    smaller: 'Texte plus petit',
    reset: 'Texte à sa taille habituelle',
  },
  reading: {
    find: 'Rechercher dans l’article',
    focus: 'N’afficher que le texte, ou tout à nouveau',
    aloud: 'Lire à voix haute, ou arrêter',
    print: 'Imprimer',
    pdf: 'Enregistrer en PDF',
  },
};
