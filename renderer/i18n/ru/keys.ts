import type { keys as english } from '../en/keys.ts';
import type { TranslationOf } from '../translation.ts';

export const keys: TranslationOf<typeof english> = {
  title: 'Изменить клавиши',
  setting: 'Клавиши',
  change: 'Изменить клавиши…',
  find: 'Найти команду или клавишу',
  nothing: 'Нет команды с такими словами или клавишей.',
  allSettings: 'Все настройки',
  resetAll: 'Сбросить все клавиши',
  allReset: 'Все клавиши снова исходные',
  changed: 'Клавиши изменены: {{command}}',
  remove: 'Убрать {{key}} у команды «{{command}}»',
  add: 'Добавить клавишу для «{{command}}»',
  press: 'Нажмите клавишу…',
  pressFor: 'Нажмите клавишу для «{{command}}»; Escape — отмена',
  reset: 'Сбросить клавиши команды «{{command}}»',
  taken: '{{key}} — клавиша команды «{{command}}»',
  take: 'Забрать оттуда',
  leave: 'Оставить там',
  refused: {
    moving:
      '{{key}} служит для перехода по спискам и диалогам и не может быть клавишей команды. Выберите другую или нажмите её с Ctrl.',
    text: '{{key}} служит для текста и не может быть клавишей команды. Выберите другую.',
    windows: '{{key}} принадлежит браузеру или системе и сюда не дойдёт. Выберите другую.',
    single:
      '{{key}} — отдельная буква или знак, а они отключены. Включите их выше или нажмите с Ctrl или Alt.',
  },
};
