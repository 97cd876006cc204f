import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../translation.ts';

export const settings: TranslationOf<typeof english> = {
  title: 'Réglages',
  appearance: 'Apparence',
  themes: {
    system: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
    sepia: 'Sépia',
  },
  language: 'Langue',
  asSystem: 'Comme le système ({{name}})',
  textSize: 'Taille du texte des articles',
  textSample: 'La cérémonie a eu lieu au port.',
  singleKeys: 'Les lettres seules sont des commandes, par exemple s pour les favoris',
  archive: 'Archive',
  holds: 'Contient',
  onDisk: 'Sur le disque',
  sizes: '{{archive}}, plus {{index}} d’index',
  find: 'Chercher un réglage',
  found_one: '{{count, number}} réglage',
  found_many: '{{count, number}} de réglages',
  found_other: '{{count, number}} réglages',
  nothing: 'Aucun réglage ne contient ces mots.',
  also: {
    appearance: 'thème couleurs sombre nuit clair sépia contraste mode aspect',
    language: 'traduction interface français langue',
    textSize: 'police caractères zoom plus grand plus petit',
    keys: 'clavier raccourcis touches accessibilité',
    clipper: 'extension module navigateur Firefox Chrome SingleFile jeton coupure porte port',
    watching: 'dossier boîte automatique importer répertoire',
    backups: 'sauvegarde copie restaurer disque perdre protéger',
    desktop: 'zone de notification barre arrière-plan session démarrage raccourci presse-papiers',
    updates: 'nouvelle version mise à jour télécharger automatique',
    archive: 'lieu dossier chemin taille disque version à propos base de données',
  },
};
