import type { sidebar as english } from '../en/sidebar.ts';
import type { TranslationOf } from '../translation.ts';

export const sidebar: TranslationOf<typeof english> = {
  savedSearches: 'Gespeicherte Suchen',
  tags: 'Schlagwörter',
  unread_one: '{{number}}<more> ungelesen</more>',
  unread_other: '{{number}}<more> ungelesen</more>',
  moreFor: 'Mehr zu {{name}}',
  overArticles_one: 'Über {{count, number}} Artikel',
  overArticles_other: 'Über {{count, number}} Artikel',
  edit: 'Bearbeiten oder umbenennen',
  remove: 'Entfernen',
  nothingKept: 'Noch nichts aufbewahrt',
  kept_one: '{{count, number}} Artikel aufbewahrt',
  kept_other: '{{count, number}} Artikel aufbewahrt',
};
