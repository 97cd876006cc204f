import type { watching as english } from '../en/watching.ts';
import type { TranslationOf } from '../translation.ts';

export const watching: TranslationOf<typeof english> = {
  title: 'Отслеживаемая папка',
  what: 'Всё, что в неё попадает, добавляется в архив само и остаётся на месте.',
  stopped: 'Папка больше не отслеживается',
  started: 'Папка отслеживается',
  taken_one: '{{count, number}} файл в архиве',
  taken_few: '{{count, number}} файла в архиве',
  taken_many: '{{count, number}} файлов в архиве',
  taken_other: '{{count, number}} файла в архиве',
  stop: 'Не отслеживать',
  failed: 'Не удалось добавить в архив',
  choose: 'Выбрать папку…',
  folder: 'Папка на этом компьютере',
  watch: 'Отслеживать',
};
