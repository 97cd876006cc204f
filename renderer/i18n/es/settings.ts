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
  find: 'Buscar un ajuste',
  found_one: '{{count, number}} ajuste',
  found_many: '{{count, number}} de ajustes',
  found_other: '{{count, number}} ajustes',
  nothing: 'Ningún ajuste tiene estas palabras.',
  also: {
    appearance: 'tema colores oscuro noche claro sepia contraste modo aspecto',
    language: 'traducción interfaz español lengua',
    textSize: 'letra fuente zoom mayor menor grande pequeño',
    keys: 'teclado atajos teclas accesibilidad',
    clipper: 'extensión complemento navegador Firefox Chrome SingleFile token recorte puerta puerto',
    watching: 'carpeta bandeja automático importar directorio',
    backups: 'backup copia seguridad restaurar disco perder proteger',
    desktop: 'bandeja barra segundo plano inicio arranque atajo portapapeles',
    updates: 'versión nueva actualizar descargar automático',
    archive: 'lugar carpeta ruta tamaño disco versión acerca base de datos',
  },
};
