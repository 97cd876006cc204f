import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation.ts';

export const errors: TranslationOf<typeof english> = {
  'bad-input': 'لم يفهم الأرشيف المطلوب',
  'not-found': 'غير موجود',
  'archive-locked': 'برنامج آخر يكتب في هذا الأرشيف',
  busy: 'تجري عملية أخرى في هذا الأرشيف',
  'archive-too-new': 'كُتب هذا الأرشيف بإصدار أحدث من Pressmark',
  'archive-damaged': 'تعذّرت قراءة ملف الأرشيف',
  unreadable: 'تعذّر فهمه',
  'too-large': 'حجمه كبير جداً',
  'not-allowed': 'غير مسموح',
  io: 'رفض القرص أو الشبكة',
  internal: 'خلل في Pressmark نفسه',
  withDetail: '{{what}}. {{detail}}',
  'archive-read-only': 'هذا الأرشيف للقراءة فقط',
};
