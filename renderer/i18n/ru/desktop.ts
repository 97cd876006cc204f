import type { desktop as english } from '../en/desktop.ts';
import type { TranslationOf } from '../translation.ts';

export const desktop: TranslationOf<typeof english> = {
  title: 'На этом компьютере',
  tray: 'Показывать Pressmark в области уведомлений или в строке меню',
  background: 'Продолжать работу, когда закрыто последнее окно',
  backgroundHelp:
    'Расширение браузера, ленты и отслеживаемая папка продолжают работать; Pressmark тогда виден в области уведомлений или в строке меню, откуда его можно закрыть.',
  startAtLogin: 'Запускать Pressmark при входе в систему',
  clipKey: 'Клавиша, сохраняющая буфер обмена из любой программы',
  clipKeyHelp: 'Текст сохраняется сразу; если это адрес, Pressmark спросит, прежде чем загружать страницу.',
  setKey: 'Выбрать клавишу…',
  changeKey: 'Изменить…',
  noKey: 'Без клавиши',
  press: 'Нажмите клавишу…',
  keyTaken: '{{key}} занята другой программой. Попробуйте другую.',
  keyOfOthers: '{{key}} нужна в других программах. Добавьте Ctrl или Alt либо попробуйте другую.',
};
