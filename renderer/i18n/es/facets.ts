import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation.ts';

export const facets: TranslationOf<typeof english> = {
  fields: {
    source: 'Fuente',
    agency: 'Agencia',
    place: 'Lugar',
    section: 'Sección',
    author: 'Autor',
    language: 'Idioma',
    year: 'Año',
    tag: 'Etiqueta',
  },
  open: 'Acotar por fuente, lugar, autor…',
  label: 'Acotar la búsqueda',
  nothing: 'No queda nada por lo que acotar.',
  more_one: '{{count, number}} más',
  more_many: '{{count, number}} más',
  more_other: '{{count, number}} más',
  sampled: 'Contado entre los {{n}} más recientes.',
  authorsSampled: 'Los autores se cuentan entre los {{n}} más recientes.',
};
