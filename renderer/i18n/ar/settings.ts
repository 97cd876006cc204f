import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../translation.ts';

export const settings: TranslationOf<typeof english> = {
  title: 'الإعدادات',
  appearance: 'المظهر',
  themes: {
    system: 'مثل النظام',
    light: 'فاتح',
    dark: 'داكن',
    sepia: 'بنّي داكن',
  },
  language: 'اللغة',
  asSystem: 'مثل النظام ({{name}})',
  textSize: 'حجم نص المقالات',
  textSample: 'أُقيم الحفل في الميناء.',
  singleKeys: 'الحروف المفردة أوامر، مثل s للنجمة',
  archive: 'الأرشيف',
  holds: 'يحتوي على',
  onDisk: 'على القرص',
  sizes: '{{archive}}، و{{index}} للفهرس',
};
