import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation.ts';

export const errors: TranslationOf<typeof english> = {
  'bad-input': 'Архив не понял запрос',
  'not-found': 'Не найдено',
  'archive-locked': 'В этот архив пишет другая программа',
  busy: 'В этом архиве сейчас выполняется другая работа',
  'archive-too-new': 'Этот архив записан более новой версией Pressmark',
  'archive-damaged': 'Файл архива не читается',
  unreadable: 'Не удалось распознать',
  'too-large': 'Слишком большой объём',
  'not-allowed': 'Это не разрешено',
  io: 'Отказ диска или сети',
  internal: 'Ошибка самого Pressmark',
  withDetail: '{{what}}. {{detail}}',
  'archive-read-only': 'Этот архив доступен только для чтения',
};
