import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../translation.ts';

export const settings: TranslationOf<typeof english> = {
  title: 'Настройки',
  appearance: 'Оформление',
  themes: {
    system: 'Как в системе',
    light: 'Светлое',
    dark: 'Тёмное',
    sepia: 'Сепия',
  },
  language: 'Язык',
  asSystem: 'Как в системе ({{name}})',
  textSize: 'Размер текста статей',
  textSample: 'Церемония прошла в порту.',
  singleKeys: 'Отдельные буквы — команды: например, s добавляет в избранное',
  archive: 'Архив',
  holds: 'Содержит',
  onDisk: 'На диске',
  sizes: '{{archive}} и индекс {{index}}',
};
