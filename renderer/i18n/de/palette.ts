import type { palette as english } from '../en/palette.ts';
import type { TranslationOf } from '../translation.ts';

export const palette: TranslationOf<typeof english> = {
  title: 'Überallhin gehen',
  input: 'Zu einem Befehl, Schlagwort oder Artikel gehen',
  nothing: 'Nichts heißt so.',
  searchFor: 'Nach „{{words}}“ suchen',
  groups: {
    commands: 'Befehle',
    tags: 'Schlagwörter',
    articles: 'Artikel',
    search: 'Suche',
    used: 'Zuletzt benutzt',
    views: 'Ansichten',
    collections: 'Sammlungen',
    searches: 'Gespeicherte Suchen',
    settings: 'Einstellungen',
    archives: 'Archive',
  },
};
