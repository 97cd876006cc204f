import type { sidebar as english } from '../en/sidebar.ts';
import type { TranslationOf } from '../translation.ts';

export const sidebar: TranslationOf<typeof english> = {
  savedSearches: 'Recherches enregistrées',
  tags: 'Étiquettes',
  unread_one: '{{number}}<more> non lu</more>',
  unread_many: '{{number}}<more> non lus</more>',
  unread_other: '{{number}}<more> non lus</more>',
  moreFor: 'Plus pour {{name}}',
  overArticles_one: 'Plus de {{count, number}} article',
  overArticles_many: 'Plus de {{count, number}} articles',
  overArticles_other: 'Plus de {{count, number}} articles',
  edit: 'Modifier ou renommer',
  remove: 'Supprimer',
  nothingKept: 'Rien de conservé pour l’instant',
  kept_one: '{{count, number}} article conservé',
  kept_many: '{{count, number}} articles conservés',
  kept_other: '{{count, number}} articles conservés',
};
