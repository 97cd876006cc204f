import type { sidebar as english } from '../en/sidebar.ts';
import type { TranslationOf } from '../translation.ts';

export const sidebar: TranslationOf<typeof english> = {
  savedSearches: 'Búsquedas guardadas',
  tags: 'Etiquetas',
  unread_one: '{{number}}<more> sin leer</more>',
  unread_many: '{{number}}<more> sin leer</more>',
  unread_other: '{{number}}<more> sin leer</more>',
  moreFor: 'Más sobre {{name}}',
  overArticles_one: 'Más de {{count, number}} artículo',
  overArticles_many: 'Más de {{count, number}} artículos',
  overArticles_other: 'Más de {{count, number}} artículos',
  edit: 'Editar o cambiar el nombre',
  remove: 'Quitar',
  nothingKept: 'Aún no hay nada guardado',
  kept_one: '{{count, number}} artículo guardado',
  kept_many: '{{count, number}} artículos guardados',
  kept_other: '{{count, number}} artículos guardados',
};
