import type { lib as english } from '../en/lib.ts';
import type { TranslationOf } from '../translation.ts';

export const lib: TranslationOf<typeof english> = {
  named: '{{name}}: {{text}}',
  comma: '، ',
  quoted: '«{{text}}»',
  articles_zero: 'لا مقالات',
  articles_one: 'مقال واحد',
  articles_two: 'مقالان',
  articles_few: '{{count, number}} مقالات',
  articles_many: '{{count, number}} مقالاً',
  articles_other: '{{count, number}} مقال',
  captures_zero: 'لا لقطات',
  captures_one: 'لقطة واحدة',
  captures_two: 'لقطتان',
  captures_few: '{{count, number}} لقطات',
  captures_many: '{{count, number}} لقطة',
  captures_other: '{{count, number}} لقطة',
  words_zero: 'لا كلمات',
  words_one: 'كلمة واحدة',
  words_two: 'كلمتان',
  words_few: '{{count, number}} كلمات',
  words_many: '{{count, number}} كلمة',
  words_other: '{{count, number}} كلمة',
  underOneMs: 'أقل من 1 ملي ث',
  dayAndTime: '{{day}}، {{time}} {{zone}}',
};
