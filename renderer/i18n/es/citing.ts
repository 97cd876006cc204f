import type { citing as english } from '../en/citing.ts';
import type { TranslationOf } from '../translation.ts';

export const citing: TranslationOf<typeof english> = {
  title: 'Citar',
  style: 'Estilo',
  styles: {
    'chicago-note': 'Chicago, como nota',
    'chicago-bibliography': 'Chicago, para una bibliografía',
    apa: 'APA',
    mla: 'MLA',
    harvard: 'Harvard',
  },
  preview: 'Tal como se copia',
  copy_one: 'Copiar la referencia',
  copy_many: 'Copiar {{count, number}} referencias',
  copy_other: 'Copiar {{count, number}} referencias',
  copied_one: 'Referencia copiada ({{style}})',
  copied_many: '{{count, number}} referencias copiadas ({{style}})',
  copied_other: '{{count, number}} referencias copiadas ({{style}})',
  copiedQuote: 'Palabras copiadas con su referencia ({{style}})',
  copiedLink: 'Copiado un enlace que abre el artículo en Pressmark',
  refused: 'El portapapeles no lo aceptó. Abra «Citar…», seleccione allí el texto y cópielo con el teclado.',
  tooMany: 'No se citan más de {{most, number}} artículos a la vez. Elija menos.',
  asPrinted: 'Los titulares conservan sus mayúsculas. Las fechas van en inglés, como estos estilos.',
};
