import type { palette as english } from '../en/palette.ts';
import type { TranslationOf } from '../translation.ts';

export const palette: TranslationOf<typeof english> = {
  title: 'الانتقال إلى أي شيء',
  input: 'انتقل إلى أمر أو وسم أو مقال',
  nothing: 'لا شيء بهذا الاسم.',
  searchFor: 'البحث عن «{{words}}»',
  groups: {
    commands: 'الأوامر',
    tags: 'الوسوم',
    articles: 'المقالات',
    search: 'البحث',
    used: 'المستخدَمة مؤخراً',
    views: 'العروض',
    collections: 'المجموعات',
    searches: 'عمليات البحث المحفوظة',
    settings: 'الإعدادات',
    archives: 'الأرشيفات',
  },
};
