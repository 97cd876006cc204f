import type { search as english } from '../en/search.ts';
import type { TranslationOf } from '../translation.ts';

export const search: TranslationOf<typeof english> = {
  label: 'Поиск по архиву',
  placeholder: 'Поиск',
  clear: 'Очистить поиск',
  recent: 'Недавние запросы',
  suggestions: 'Подсказки',
  forget: 'Забыть эти запросы',
  kinds: {
    field: 'поле',
    tag: 'метка',
    search: 'сохранённый поиск',
    operator: 'оператор',
  },
  yourNote: 'Ваша заметка:',
};
