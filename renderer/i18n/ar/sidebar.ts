import type { sidebar as english } from '../en/sidebar.ts';
import type { TranslationOf } from '../translation.ts';

export const sidebar: TranslationOf<typeof english> = {
  savedSearches: 'عمليات البحث المحفوظة',
  tags: 'الوسوم',
  unread_zero: '{{number}}<more> غير مقروء</more>',
  unread_one: '{{number}}<more> غير مقروء</more>',
  unread_two: '{{number}}<more> غير مقروءين</more>',
  unread_few: '{{number}}<more> غير مقروءة</more>',
  unread_many: '{{number}}<more> غير مقروء</more>',
  unread_other: '{{number}}<more> غير مقروء</more>',
  moreFor: 'المزيد عن {{name}}',
  overArticles_zero: 'أكثر من لا شيء',
  overArticles_one: 'أكثر من مقال',
  overArticles_two: 'أكثر من مقالين',
  overArticles_few: 'أكثر من {{count, number}} مقالات',
  overArticles_many: 'أكثر من {{count, number}} مقالاً',
  overArticles_other: 'أكثر من {{count, number}} مقال',
  edit: 'تعديل أو إعادة تسمية',
  remove: 'حذف',
  nothingKept: 'لا شيء محفوظ بعد',
  kept_zero: 'لا مقالات محفوظة',
  kept_one: 'مقال واحد محفوظ',
  kept_two: 'مقالان محفوظان',
  kept_few: '{{count, number}} مقالات محفوظة',
  kept_many: '{{count, number}} مقالاً محفوظاً',
  kept_other: '{{count, number}} مقال محفوظ',
};
