import type { palette as english } from '../en/palette.ts';
import type { TranslationOf } from '../translation.ts';

export const palette: TranslationOf<typeof english> = {
  title: 'Aller partout',
  input: 'Aller à une commande, une étiquette ou un article',
  nothing: 'Rien ne porte ce nom.',
  searchFor: 'Rechercher « {{words}} »',
  groups: {
    commands: 'Commandes',
    tags: 'Étiquettes',
    articles: 'Articles',
    search: 'Recherche',
    used: 'Utilisés récemment',
    views: 'Vues',
    collections: 'Collections',
    searches: 'Recherches enregistrées',
    settings: 'Réglages',
    archives: 'Archives',
  },
};
