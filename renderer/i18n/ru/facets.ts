import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation.ts';

export const facets: TranslationOf<typeof english> = {
  fields: {
    source: 'Источник',
    agency: 'Агентство',
    place: 'Место',
    section: 'Рубрика',
    author: 'Автор',
    language: 'Язык',
    year: 'Год',
    tag: 'Метка',
  },
  open: 'Уточнить по источнику, месту, автору…',
  label: 'Уточнить поиск',
  nothing: 'Уточнять больше нечем.',
  more_one: 'ещё {{count, number}}',
  more_few: 'ещё {{count, number}}',
  more_many: 'ещё {{count, number}}',
  more_other: 'ещё {{count, number}}',
  sampled: 'Подсчёт по {{n}} самым новым.',
  authorsSampled: 'Авторы подсчитаны по {{n}} самым новым.',
};
