import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: 'أرشيف أخبار خاص بك',
  lead: 'يحفظ Pressmark المقالات التي تقصّها على قرصك، ويفهم من كتبها وأين ومتى، ويجدها بأي كلمة. لا شيء يغادر هذا الجهاز.',
  paste: 'لصق قصاصة',
  pasteHow: 'انسخ مقالاً من أي مكان واضغط <key/> هنا. سترى ما تم فهمه قبل حفظه.',
  drop: 'إفلات ملفات',
  dropHow: 'يمكن إفلات الصفحات المحفوظة والملفات النصية في أي موضع من هذه النافذة، واحداً أو ألفاً.',
  chooseFiles: 'اختيار ملفات',
  look: 'ألقِ نظرة أولاً',
  lookHow: 'في الأرشيف التجريبي أكثر من عشرين خبراً مختلقاً بست لغات. يمكنك نقلها إلى سلة المهملات لاحقاً.',
  sample: 'فتح الأرشيف التجريبي',
};
