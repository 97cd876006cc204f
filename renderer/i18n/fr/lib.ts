import type { lib as english } from '../en/lib.ts';
import type { TranslationOf } from '../translation.ts';

export const lib: TranslationOf<typeof english> = {
  named: '{{name}} : {{text}}',
  comma: ', ',
  quoted: '« {{text}} »',
  articles_one: '{{count, number}} article',
  articles_many: '{{count, number}} d’articles',
  articles_other: '{{count, number}} articles',
  captures_one: '{{count, number}} capture',
  captures_many: '{{count, number}} de captures',
  captures_other: '{{count, number}} captures',
  words_one: '{{count, number}} mot',
  words_many: '{{count, number}} de mots',
  words_other: '{{count, number}} mots',
  underOneMs: 'moins de 1 ms',
  dayAndTime: '{{day}}, {{time}} {{zone}}',
};
