import type { lib as english } from '../en/lib.ts';
import type { TranslationOf } from '../translation.ts';

export const lib: TranslationOf<typeof english> = {
  named: '{{name}}: {{text}}',
  comma: ', ',
  quoted: '„{{text}}“',
  articles_one: '{{count, number}} Artikel',
  articles_other: '{{count, number}} Artikel',
  captures_one: '{{count, number}} Abbild',
  captures_other: '{{count, number}} Abbilder',
  words_one: '{{count, number}} Wort',
  words_other: '{{count, number}} Wörter',
  underOneMs: 'unter 1 ms',
  dayAndTime: '{{day}}, {{time}} {{zone}}',
};
