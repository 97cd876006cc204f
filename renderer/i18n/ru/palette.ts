import type { palette as english } from '../en/palette.ts';
import type { TranslationOf } from '../translation.ts';

export const palette: TranslationOf<typeof english> = {
  title: 'Быстрый переход',
  input: 'Команда, метка или статья',
  nothing: 'Ничего с таким названием.',
  searchFor: 'Искать «{{words}}»',
  groups: {
    commands: 'Команды',
    tags: 'Метки',
    articles: 'Статьи',
    search: 'Поиск',
    used: 'Недавние',
    views: 'Разделы',
    collections: 'Подборки',
    searches: 'Сохранённые поиски',
    settings: 'Настройки',
    archives: 'Архивы',
  },
};
