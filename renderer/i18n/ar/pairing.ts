import type { pairing as english } from '../en/pairing.ts';
import type { TranslationOf } from '../translation.ts';

export const pairing: TranslationOf<typeof english> = {
  title: 'القص من المتصفح',
  allow: 'السماح لإضافات المتصفح على هذا الجهاز بطلب القص',
  opening: 'جارٍ الفتح…',
  listening: 'يستمع على {{address}}، لهذا الجهاز فقط.',
  paired: 'اقترن في {{date}}',
  lastClip: 'آخر قصاصة: {{date}}',
  mayClip: 'المسموح لها بالقص',
  revoke: 'إلغاء الإذن',
  revokeName: 'إلغاء إذن {{name}}',
  keptAside_zero: 'لا قصاصات محفوظة جانباً:',
  keptAside_one: 'تعذّر فهم قصاصة واحدة، وقد حُفظت جانباً:',
  keptAside_two: 'تعذّر فهم قصاصتين، وقد حُفظتا جانباً:',
  keptAside_few: 'تعذّر فهم {{count, number}} قصاصات، وقد حُفظت جانباً:',
  keptAside_many: 'تعذّر فهم {{count, number}} قصاصة، وقد حُفظت جانباً:',
  keptAside_other: 'تعذّر فهم {{count, number}} قصاصة، وقد حُفظت جانباً:',
  clipKeptAside: 'حُفظت قصاصة جانباً: {{reason}}',
  tryAgain: 'المحاولة من جديد',
  otherProgram: 'برنامج آخر، مثل SingleFile',
  itsName: 'اسمه',
  makeToken: 'إنشاء رمز',
  tokenFor: 'رمز {{name}}، يظهر هذه المرة فقط',
  singleFile: 'SingleFile، «Upload to a REST Form API»',
  fields: 'حقلا البيانات والرابط',
  ask: 'هل تسمح لـ«{{name}}» بالقص إلى هذا الأرشيف؟',
  askFirefox:
    'هذه إضافة لـ Firefox. ستتمكن من إضافة مقالات، ومن رؤية وسومك وما إذا كان رابط ما مؤرشفاً. لا يمكنها قراءة مقالاتك.',
  askBrowser:
    'هذه إضافة للمتصفح. ستتمكن من إضافة مقالات، ومن رؤية وسومك وما إذا كان رابط ما مؤرشفاً. لا يمكنها قراءة مقالاتك.',
  sameNumber: 'اقبل فقط إذا أظهرت الإضافة الرقم نفسه:',
  refuse: 'رفض',
  accept: 'قبول',
};
