import type { citing as english } from '../en/citing.ts';
import type { TranslationOf } from '../translation.ts';

export const citing: TranslationOf<typeof english> = {
  title: 'Цитирование',
  style: 'Стиль',
  styles: {
    'chicago-note': 'Чикагский, в сноске',
    'chicago-bibliography': 'Чикагский, для списка литературы',
    apa: 'APA',
    mla: 'MLA',
    harvard: 'Harvard',
  },
  preview: 'Так будет скопировано',
  copy_one: 'Копировать ссылку на источник',
  copy_few: 'Копировать {{count, number}} ссылки на источники',
  copy_many: 'Копировать {{count, number}} ссылок на источники',
  copy_other: 'Копировать {{count, number}} ссылки на источники',
  copied_one: 'Скопировано ссылок на источники: {{count, number}} ({{style}})',
  copied_few: 'Скопировано ссылок на источники: {{count, number}} ({{style}})',
  copied_many: 'Скопировано ссылок на источники: {{count, number}} ({{style}})',
  copied_other: 'Скопировано ссылок на источники: {{count, number}} ({{style}})',
  copiedQuote: 'Слова скопированы с указанием источника ({{style}})',
  copiedLink: 'Скопирован адрес, который открывает статью в Pressmark',
  refused: 'Буфер обмена недоступен. Откройте «Цитировать…», выделите текст и скопируйте его с клавиатуры.',
  tooMany: 'За один раз цитируется не более {{most, number}} статей. Выберите меньше.',
  asPrinted: 'Написание заголовков не меняется. Даты даны по-английски, как принято в этих стилях.',
};
