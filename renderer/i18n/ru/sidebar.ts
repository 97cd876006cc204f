import type { sidebar as english } from '../en/sidebar.ts';
import type { TranslationOf } from '../translation.ts';

export const sidebar: TranslationOf<typeof english> = {
  savedSearches: 'Сохранённые поиски',
  tags: 'Метки',
  unread_one: '{{number}}<more> не прочитана</more>',
  unread_few: '{{number}}<more> не прочитаны</more>',
  unread_many: '{{number}}<more> не прочитано</more>',
  unread_other: '{{number}}<more> не прочитаны</more>',
  moreFor: 'Ещё: {{name}}',
  overArticles_one: 'Более {{count, number}} статьи',
  overArticles_few: 'Более {{count, number}} статей',
  overArticles_many: 'Более {{count, number}} статей',
  overArticles_other: 'Более {{count, number}} статей',
  edit: 'Изменить или переименовать',
  remove: 'Удалить',
  nothingKept: 'Пока ничего нет',
  kept_one: '{{count, number}} статья в архиве',
  kept_few: '{{count, number}} статьи в архиве',
  kept_many: '{{count, number}} статей в архиве',
  kept_other: '{{count, number}} статьи в архиве',
};
