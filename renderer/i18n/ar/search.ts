import type { search as english } from '../en/search.ts';
import type { TranslationOf } from '../translation.ts';

export const search: TranslationOf<typeof english> = {
  label: 'البحث في الأرشيف',
  placeholder: 'بحث',
  clear: 'مسح البحث',
  recent: 'عمليات البحث الأخيرة',
  suggestions: 'الاقتراحات',
  forget: 'نسيان هذه العمليات',
  kinds: {
    field: 'حقل',
    tag: 'وسم',
    search: 'بحث محفوظ',
    operator: 'عامل',
  },
  yourNote: 'ملاحظتك:',
};
