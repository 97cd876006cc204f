import type { pairing as english } from '../en/pairing.ts';
import type { TranslationOf } from '../translation.ts';

export const pairing: TranslationOf<typeof english> = {
  title: 'Вырезки из браузера',
  allow: 'Разрешить расширениям браузера на этом компьютере запрашивать доступ',
  opening: 'Открывается…',
  listening: 'Доступно по адресу {{address}}, только с этого компьютера.',
  paired: 'подключено {{date}}',
  lastClip: 'последняя вырезка: {{date}}',
  mayClip: 'Могут добавлять вырезки',
  revoke: 'Отозвать',
  revokeName: 'Больше не пускать: {{name}}',
  keptAside_one: '{{count, number}} вырезку не удалось прочитать, она отложена:',
  keptAside_few: '{{count, number}} вырезки не удалось прочитать, они отложены:',
  keptAside_many: '{{count, number}} вырезок не удалось прочитать, они отложены:',
  keptAside_other: '{{count, number}} вырезки не удалось прочитать, они отложены:',
  clipKeptAside: 'Вырезка отложена: {{reason}}',
  tryAgain: 'Повторить',
  otherProgram: 'Другая программа, например SingleFile',
  itsName: 'Её название',
  makeToken: 'Создать ключ',
  tokenFor: 'Ключ для {{name}}, показывается один раз',
  singleFile: 'SingleFile, «Upload to a REST Form API»',
  fields: 'Поля для данных и адреса',
  ask: 'Разрешить «{{name}}» добавлять вырезки в этот архив?',
  askFirefox:
    'Это расширение Firefox. Оно сможет добавлять статьи, видеть ваши метки и то, есть ли адрес в архиве. Читать ваши статьи оно не может.',
  askBrowser:
    'Это расширение браузера. Оно сможет добавлять статьи, видеть ваши метки и то, есть ли адрес в архиве. Читать ваши статьи оно не может.',
  sameNumber: 'Соглашайтесь, только если расширение показывает то же число:',
  refuse: 'Отклонить',
  accept: 'Принять',
};
