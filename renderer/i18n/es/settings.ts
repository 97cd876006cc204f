import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../translation.ts';

export const settings: TranslationOf<typeof english> = {
  title: 'Ajustes',
  appearance: 'Apariencia',
  themes: {
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
    sepia: 'Sepia',
  },
  language: 'Idioma',
  asSystem: 'Como el sistema ({{name}})',
  textSize: 'Tamaño del texto de los artículos',
  textSample: 'La ceremonia se celebró en el puerto.',
  singleKeys: 'Las letras sueltas son comandos; por ejemplo, s para destacar',
  archive: 'Archivo',
  holds: 'Contiene',
  onDisk: 'En disco',
  sizes: '{{archive}}, más {{index}} de índice',
};
