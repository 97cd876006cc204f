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
};
