import type { app as english } from '../en/app.ts';
import type { TranslationOf } from '../translation.ts';

export const app: TranslationOf<typeof english> = {
  signInTitle: 'Требуется вход',
  signIn:
    'Этот архив открывается только по адресу, который Pressmark вывел в терминале. Откройте его: в конце адреса — одноразовый ключ.',
  unreachable: 'Архив недоступен',
  failed: 'Сбой интерфейса',
  failedWhy: 'В архиве ничего не потеряно. Что случилось: {{reason}}',
  beginAgain: 'Начать заново',
  filesToArchive: 'Файлы для архива',
  viewsAndTags: 'Разделы и метки',
  viewsWidth: 'Ширина разделов',
  listWidth: 'Ширина списка',
  articles: 'Список статей',
  reading: 'Чтение',
  help: 'Справка',
  highlightsAndNotes: 'Выделения и заметки',
  picked: 'Выбранные статьи',
  pickedCount_one: 'Выбрана {{count, number}}',
  pickedCount_few: 'Выбраны {{count, number}}',
  pickedCount_many: 'Выбрано {{count, number}}',
  pickedCount_other: 'Выбраны {{count, number}}',
  pickNone: 'Снять выбор',
  restore: 'Восстановить из корзины',
  trash: 'В корзину',
  noAddress: 'У этой вырезки нет адреса',
  oneEdition: 'У этой статьи только одна версия',
  savedRemoved: '«{{name}}»: удалено',
  nothingOpen: '<j/> <k/> — по списку, <search/> — поиск, <help/> — все клавиши',
  upgradingTitle: 'Архив обновляется',
  upgradingStep: 'Шаг {{step, number}} из {{steps, number}}.',
  upgradingCopy: 'Создаётся копия архива в его нынешнем виде.',
  upgradingChange: 'Архив приводится к виду, в котором его хранит эта версия Pressmark.',
  upgradingWhy:
    'Это делается один раз после обновления Pressmark. Для миллиона статей нужно несколько минут; если процесс прервётся, ничего не потеряется.',
  openFirst: 'Сначала откройте статью',
};
