import type { keys as english } from '../en/keys.ts';
import type { TranslationOf } from '../translation.ts';

export const keys: TranslationOf<typeof english> = {
  title: 'تغيير المفاتيح',
  setting: 'المفاتيح',
  change: 'تغيير المفاتيح…',
  find: 'ابحث عن أمر أو مفتاح',
  nothing: 'لا أمر فيه هذه الكلمات أو هذا المفتاح.',
  allSettings: 'كل الإعدادات',
  resetAll: 'إعادة كل المفاتيح',
  allReset: 'عادت كل المفاتيح كما كانت',
  changed: 'تغيّرت المفاتيح: {{command}}',
  remove: 'انزع {{key}} من «{{command}}»',
  add: 'أضف مفتاحًا لـ«{{command}}»',
  press: 'اضغط مفتاحًا…',
  pressFor: 'اضغط مفتاح «{{command}}»؛ Escape للتراجع',
  reset: 'إعادة مفاتيح «{{command}}»',
  taken: '{{key}} مفتاح «{{command}}»',
  take: 'انزعه من هناك',
  leave: 'اتركه هناك',
  refused: {
    moving: '{{key}} للتنقل في القوائم والحوارات ولا يصلح مفتاحًا لأمر. جرّب غيره، أو اضغط Ctrl معه.',
    text: '{{key}} للنص ولا يصلح مفتاحًا لأمر. جرّب غيره.',
    windows: '{{key}} للمتصفح أو للنظام ولن يصل إلى هنا. جرّب غيره.',
    single: '{{key}} حرف أو علامة مفردة، وهي معطّلة. فعّلها أعلاه، أو اضغط Ctrl أو Alt معه.',
  },
};
