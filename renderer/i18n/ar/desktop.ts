import type { desktop as english } from '../en/desktop.ts';
import type { TranslationOf } from '../translation.ts';

export const desktop: TranslationOf<typeof english> = {
  title: 'على هذا الحاسوب',
  tray: 'إظهار Pressmark في منطقة الإشعارات أو شريط القوائم',
  background: 'متابعة العمل بعد إغلاق آخر نافذة',
  backgroundHelp:
    'تبقى أداة القص في المتصفح والموجزات والمجلد المراقَب عاملة؛ ويظهر Pressmark عندها في منطقة الإشعارات أو شريط القوائم حيث يمكن إنهاؤه.',
  startAtLogin: 'تشغيل Pressmark عند تسجيل الدخول',
  clipKey: 'مفتاح يؤرشف الحافظة من أي برنامج',
  clipKeyHelp: 'يُؤرشف النص فورًا؛ وإذا كان عنوانًا يسأل Pressmark قبل جلب الصفحة.',
  setKey: 'اختيار مفتاح…',
  changeKey: 'تغيير…',
  noKey: 'بلا مفتاح',
  press: 'اضغط مفتاحًا…',
  keyTaken: '{{key}} يستخدمه برنامج آخر. جرّب غيره.',
  keyOfOthers: '{{key}} تحتاج إليه برامج أخرى. اضغط معه Ctrl أو Alt، أو جرّب غيره.',
};
