import type { lib as english } from '../en/lib.ts';
import type { TranslationOf } from '../translation.ts';

export const lib: TranslationOf<typeof english> = {
  named: '{{name}}: {{text}}',
  comma: ', ',
  quoted: '«{{text}}»',
  articles_one: '{{count, number}} artículo',
  articles_many: '{{count, number}} de artículos',
  articles_other: '{{count, number}} artículos',
  captures_one: '{{count, number}} captura',
  captures_many: '{{count, number}} de capturas',
  captures_other: '{{count, number}} capturas',
  words_one: '{{count, number}} palabra',
  words_many: '{{count, number}} de palabras',
  words_other: '{{count, number}} palabras',
  underOneMs: 'menos de 1 ms',
  dayAndTime: '{{day}}, {{time}} {{zone}}',
};
