import type { saving as english } from '../en/saving.ts';
import type { TranslationOf } from '../translation.ts';

export const saving: TranslationOf<typeof english> = {
  saveThis: 'حفظ هذا البحث',
  savedAs: 'محفوظ باسم {{name}}',
  savedSearch: 'بحث محفوظ',
  noQuotes: 'من دون علامات اقتباس من فضلك',
  nameTaken: 'هناك بحث آخر بهذا الاسم',
  replaces: 'يحل محل الموجود',
  changed: 'عُدّل «{{name}}»',
  saved: 'حُفظ «{{name}}»',
  save: 'حفظ',
  name: 'الاسم',
  nameExample: 'موضوعي',
  query: 'الاستعلام',
  useInOthers: 'يمكن لعمليات بحث أخرى استخدامه هكذا: {{code}}',
  tag: 'وسم لما يصل ويطابق',
  notify: 'إعلامي عند وصول جديد',
};
