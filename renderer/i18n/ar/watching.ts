import type { watching as english } from '../en/watching.ts';
import type { TranslationOf } from '../translation.ts';

export const watching: TranslationOf<typeof english> = {
  title: 'المجلد المراقَب',
  what: 'ما يوضع فيه يُؤرشف تلقائياً، ويبقى في مكانه.',
  stopped: 'لم يعد أي مجلد مراقَباً',
  started: 'تجري مراقبة مجلد',
  taken_zero: 'لم يُؤرشف أي ملف',
  taken_one: 'أُرشف ملف واحد',
  taken_two: 'أُرشف ملفان',
  taken_few: 'أُرشفت {{count, number}} ملفات',
  taken_many: 'أُرشف {{count, number}} ملفاً',
  taken_other: 'أُرشف {{count, number}} ملف',
  stop: 'إيقاف المراقبة',
  failed: 'ما تعذّرت أرشفته',
  choose: 'اختيار مجلد…',
  folder: 'مجلد على هذا الجهاز',
  watch: 'مراقبة',
};
