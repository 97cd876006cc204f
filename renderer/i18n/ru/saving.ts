import type { saving as english } from '../en/saving.ts';
import type { TranslationOf } from '../translation.ts';

export const saving: TranslationOf<typeof english> = {
  saveThis: 'Сохранить этот поиск',
  savedAs: 'Сохранено как {{name}}',
  savedSearch: 'Сохранённый поиск',
  noQuotes: 'Без кавычек, пожалуйста',
  nameTaken: 'Это название уже занято другим поиском',
  replaces: 'Заменит существующий',
  changed: '«{{name}}»: изменено',
  saved: '«{{name}}»: сохранено',
  save: 'Сохранить',
  name: 'Название',
  nameExample: 'Моя тема',
  query: 'Запрос',
  useInOthers: 'В других запросах её можно указать как {{code}}',
  tag: 'Метка для новых совпадений',
  notify: 'Сообщать о новых статьях',
};
