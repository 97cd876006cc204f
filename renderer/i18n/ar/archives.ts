import type { archives as english } from '../en/archives.ts';
import type { TranslationOf } from '../translation.ts';

export const archives: TranslationOf<typeof english> = {
  title: 'الأرشيفات',
  known: 'أرشيفات فُتحت من قبل',
  another: 'فتح أرشيف آخر',
  new: 'إنشاء أرشيف جديد',
  isOpen: 'مفتوح الآن',
  lastOpened: 'فُتح آخر مرة {{date}}',
  notThere: 'غير موجود الآن: ربما قرصه غير موصول',
  open: 'فتح',
  openNamed: 'فتح «{{name}}»',
  forget: 'إزالة «{{name}}» من القائمة',
  forgotten: 'أُزيل «{{name}}» من القائمة؛ والأرشيف نفسه باقٍ في مكانه',
  rename: 'إعادة التسمية',
  renameNamed: 'إعادة تسمية «{{name}}»',
  renamed: 'صار الاسم «{{name}}»',
  called: 'اسمه هنا',
  calledHelp: 'يحتفظ مجلده باسمه. إن تُرك فارغاً سُمّي باسم مجلده.',
  opening: 'يُفتح الأرشيف…',
  stay: 'البقاء هنا',
  anyway: 'إيقافه والفتح',
  choose: 'اختيار مجلد…',
  folder: 'مجلد الأرشيف',
  name: 'اسمه',
  nameExample: 'أخبار 2026',
  in: 'في المجلد',
  free: '{{size}} متاحة على قرصه',
  make: 'إنشاؤه وفتحه',
  missed: 'لا أرشيف في {{dir}} الآن؛ فُتح هذا بدلًا منه',
  nameNow: 'الأرشيف «{{name}}»: فتح آخر',
  manage: 'فتح أرشيف آخر…',
  busy_zero: 'لا شيء جارٍ.',
  busy_one: 'يجري استيراد أو تصدير أو نسخ احتياطي واحد. فتح أرشيف آخر يوقفه؛ وما أُنجز منه يبقى.',
  busy_two: 'تجري عمليتا استيراد أو تصدير أو نسخ احتياطي. فتح أرشيف آخر يوقفهما؛ وما أُنجز منهما يبقى.',
  busy_few:
    'تجري {{count, number}} عمليات استيراد أو تصدير أو نسخ احتياطي. فتح أرشيف آخر يوقفها؛ وما أُنجز منها يبقى.',
  busy_many:
    'تجري {{count, number}} عملية استيراد أو تصدير أو نسخ احتياطي. فتح أرشيف آخر يوقفها؛ وما أُنجز منها يبقى.',
  busy_other:
    'تجري {{count, number}} عملية استيراد أو تصدير أو نسخ احتياطي. فتح أرشيف آخر يوقفها؛ وما أُنجز منها يبقى.',
};
