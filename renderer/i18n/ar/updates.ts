import type { updates as english } from '../en/updates.ts';
import type { TranslationOf } from '../translation.ts';

export const updates: TranslationOf<typeof english> = {
  title: 'التحديثات',
  daily: 'البحث عن التحديثات مرة في اليوم',
  help: 'لا يُنزَّل شيء ولا يُثبَّت من دونك. يرى المكان الذي فيه الإصدارات الأحدث عنوان هذا الحاسوب على الشبكة، ولا شيء عنك أو عن أرشيفك.',
  check: 'البحث عن تحديثات',
  again: 'أعد المحاولة',
  download: 'تنزيل',
  install: 'تحديث وإعادة تشغيل',
  checking: 'يجري البحث عن إصدار أحدث…',
  newest: 'هذا أحدث إصدار، حتى {{date}}.',
  available: 'صدر Pressmark {{version}}.',
  downloading: 'يجري تنزيل Pressmark {{version}}',
  of: '{{done}} من {{total}}',
  ready: 'نُزِّل Pressmark {{version}} وفُحص. يحل محل هذا بعد أن يُكتب كل شيء.',
  installing: 'ينتهي Pressmark ويبدأ من جديد بالإصدار {{version}}.',
  notes: 'الجديد',
  show: 'عرض',
  why: {
    sources: 'يعمل هذا Pressmark من مصادره: حدِّثها ثم شغِّله من جديد.',
    distribution: 'لا تحدِّث هذه الحزمة نفسها: تفعل ذلك توزيعتك أو متجر تطبيقاتك أو من ثبَّتها.',
    portable: 'لا يحدِّث البرنامج المحمول نفسه. ضع الملف الأحدث مكان هذا.',
    installer: 'وضع هذا Pressmark هنا مثبِّت المسؤول، وهو يجلب الإصدارات الأحدث أيضًا.',
    'no-place': 'لم يذكر من بنى هذا Pressmark مكانًا للإصدارات الأحدث. خذها من حيث أخذت هذا.',
  },
  failed: {
    check: 'تعذر معرفة هل يوجد إصدار أحدث.',
    download: 'تعذر تنزيل التحديث.',
    install: 'تعذر تثبيت التحديث؛ بقي Pressmark كما كان.',
  },
  faults: {
    offline: 'لا اتصال بالمكان الذي فيه التحديث. أعد المحاولة حين تتصل بالشبكة.',
    server: 'لم يعط المكان الذي فيه التحديث جوابًا سليمًا. أعد المحاولة لاحقًا.',
    spoilt:
      'ما وصل ليس ما أُعلن عنه، فطُرح. أعد المحاولة؛ وإن تكرر ذلك فلا تأخذه من مكان آخر، بل أخبر صانعي Pressmark.',
    signature: 'ما وصل غير موقَّع من صانعي Pressmark، فلم يُستعمل. أخبرهم.',
    disk: 'المكان الذي فيه Pressmark ممتلئ أو لا يمكن الكتابة فيه. أفسح مكانًا أو انقل Pressmark ثم أعد المحاولة.',
    other: 'يقول النظام: {{detail}}',
  },
};
