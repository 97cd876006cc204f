import type { shell as english } from '../en/shell.ts';
import type { TranslationOf } from '../translation.ts';

export const shell: TranslationOf<typeof english> = {
  menus: {
    file: '&Файл',
    edit: '&Правка',
    view: '&Вид',
    article: '&Статья',
    window: '&Окно',
    help: '&Справка',
  },
  commands: {
    feeds: {
      open: '&Ленты…',
    },
    archive: {
      reread: 'Прочитать заново то, что читал прежний Pressmark…',
    },
    mark: {
      highlight: 'Выделить выбранное',
      note: 'Добавить &заметку…',
      notes: 'Показать или скрыть выделения',
    },
    list: {
      back: 'Назад к списку',
      pick: 'Выбрать для общего действия',
    },
    clip: {
      address: 'Добавить по &адресу…',
      paste: 'Добавить &вырезку…',
      'add-files': 'Добавить &файлы…',
      'add-folder': 'Добавить &папку…',
    },
    export: {
      open: '&Экспорт…',
    },
    settings: {
      open: '&Настройки…',
    },
    change: {
      undo: 'Отменить изменение &архива',
      redo: 'Повторить изменение ар&хива',
    },
    search: {
      save: 'Сохранить этот поиск…',
      focus: '&Искать',
      language: '&Язык запросов',
    },
    match: {
      next: '&Следующее совпадение',
      previous: '&Предыдущее совпадение',
    },
    palette: {
      open: '&Быстрый переход…',
    },
    view: {
      today: '&Сегодня',
      highlights: 'В&ыделения',
      all: '&Все статьи',
      unread: '&Непрочитанные',
      starred: '&Избранное',
      trash: '&Корзина',
    },
    sidebar: {
      toggle: 'Показать или скрыть &боковую панель',
    },
    text: {
      larger: '&Крупнее текст',
      smaller: '&Мельче текст',
      reset: '&Обычный размер текста',
    },
    theme: {
      toggle: 'Переключить &светлое и тёмное',
    },
    article: {
      open: 'Читать статью',
      collect: 'Добавить в подборку…',
      uncollect: 'Убрать из этой подборки',
      up: 'Выше в подборке',
      down: 'Ниже в подборке',
      compare: 'Сравнить &версии…',
      reread: 'Прочитать снимок заново',
      rereading: 'Что изменило повторное чтение…',
      next: '&Следующая',
      previous: '&Предыдущая',
      tag: '&Метки…',
      star: '&Избранное',
      read: '&Прочитано или не прочитано',
      done: 'Прочитано, и &дальше',
      edit: '&Исправить поля…',
      facts: '&Происхождение вырезки',
      raw: 'Показать исходный с&нимок',
      original: 'Открыть &оригинал',
      trash: 'Переместить в корзину',
    },
    shortcuts: {
      show: '&Клавиши',
    },
    reading: {
      find: '&Найти в статье',
      focus: 'Только те&кст',
      aloud: 'Читать в&слух',
      print: 'Пе&чать…',
      pdf: 'Сохранить как P&DF…',
    },
  },
  roles: {
    about: 'О программе Pressmark',
    services: 'Службы',
    hide: 'Скрыть Pressmark',
    hideOthers: 'Скрыть остальные',
    unhide: 'Показать все',
    quit: '&Завершить Pressmark',
    close: 'Закрыть окно',
    undo: '&Отменить',
    redo: '&Повторить',
    cut: '&Вырезать',
    copy: '&Копировать',
    paste: 'Вст&авить',
    selectAll: 'Выделить вс&ё',
    minimize: '&Свернуть',
    zoom: '&Масштаб',
    front: 'Все окна — на передний план',
    togglefullscreen: '&Во весь экран',
    toggleDevTools: 'Инструменты разработчика',
    reload: 'Перезагрузить',
  },
  log: 'Показать &журнал',
  context: {
    lookUp: 'Найти определение «%s»',
    search: 'Искать «%s» в архиве',
    copyLink: 'Копировать ссылку',
    learn: 'Добавить в словарь',
  },
  dialogs: {
    add: 'Добавить в архив',
    addButton: 'Добавить',
    articles: 'Статьи',
    allFiles: 'Все файлы',
    folder: 'Выбор папки',
    folderButton: 'Выбрать',
  },
};
