import type { lib as english } from '../en/lib.ts';
import type { TranslationOf } from '../translation.ts';

export const lib: TranslationOf<typeof english> = {
  named: '{{name}}: {{text}}',
  comma: ', ',
  quoted: '«{{text}}»',
  articles_one: '{{count, number}} статья',
  articles_few: '{{count, number}} статьи',
  articles_many: '{{count, number}} статей',
  articles_other: '{{count, number}} статьи',
  captures_one: '{{count, number}} снимок',
  captures_few: '{{count, number}} снимка',
  captures_many: '{{count, number}} снимков',
  captures_other: '{{count, number}} снимка',
  words_one: '{{count, number}} слово',
  words_few: '{{count, number}} слова',
  words_many: '{{count, number}} слов',
  words_other: '{{count, number}} слова',
  underOneMs: 'менее 1 мс',
  dayAndTime: '{{day}}, {{time}} {{zone}}',
};
