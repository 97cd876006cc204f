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
  find: 'Найти настройку',
  found_one: '{{count, number}} настройка',
  found_few: '{{count, number}} настройки',
  found_many: '{{count, number}} настроек',
  found_other: '{{count, number}} настройки',
  nothing: 'Нет настройки с такими словами.',
  also: {
    appearance: 'тема цвета тёмная ночь светлая сепия контраст режим вид',
    language: 'перевод интерфейс русский язык',
    textSize: 'шрифт буквы масштаб крупнее мельче',
    keys: 'клавиатура сочетания горячие клавиши доступность',
    clipper: 'расширение дополнение браузер Firefox Chrome SingleFile токен вырезка дверь порт',
    watching: 'папка входящие автоматически импорт каталог',
    backups: 'бэкап копия восстановить диск потерять защита',
    desktop: 'трей область уведомлений фон вход автозапуск сочетание буфер обмена',
    archive: 'место папка путь размер диск версия о программе база данных',
  },
};
