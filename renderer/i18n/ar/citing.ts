import type { citing as english } from '../en/citing.ts';
import type { TranslationOf } from '../translation.ts';

export const citing: TranslationOf<typeof english> = {
  title: 'استشهاد',
  style: 'الأسلوب',
  styles: {
    'chicago-note': 'شيكاغو، حاشية',
    'chicago-bibliography': 'شيكاغو، لقائمة المراجع',
    apa: 'APA',
    mla: 'MLA',
    harvard: 'Harvard',
  },
  preview: 'كما يُنسخ',
  copy_zero: 'نسخ المراجع',
  copy_one: 'نسخ المرجع',
  copy_two: 'نسخ المرجعين',
  copy_few: 'نسخ {{count, number}} مراجع',
  copy_many: 'نسخ {{count, number}} مرجعاً',
  copy_other: 'نسخ {{count, number}} مرجع',
  copied_zero: 'لم يُنسخ أي مرجع ({{style}})',
  copied_one: 'نُسخ المرجع ({{style}})',
  copied_two: 'نُسخ المرجعان ({{style}})',
  copied_few: 'نُسخت {{count, number}} مراجع ({{style}})',
  copied_many: 'نُسخ {{count, number}} مرجعاً ({{style}})',
  copied_other: 'نُسخ {{count, number}} مرجع ({{style}})',
  copiedQuote: 'نُسخت الكلمات مع مرجعها ({{style}})',
  copiedLink: 'نُسخ رابط يفتح المقال في Pressmark',
  refused: 'رفضت الحافظة. افتح «استشهاد…»، وحدد النص هناك وانسخه بلوحة المفاتيح.',
  tooMany: 'لا يُستشهد بأكثر من {{most, number}} مقال في المرة الواحدة. اختر عدداً أقل.',
  asPrinted: 'تبقى العناوين كما طُبعت. والتواريخ بالإنجليزية، كما هي هذه الأساليب.',
};
