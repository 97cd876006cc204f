import type { search as english } from '../en/search.ts';
import type { TranslationOf } from '../translation.ts';

export const search: TranslationOf<typeof english> = {
  label: 'Buscar en el archivo',
  placeholder: 'Buscar',
  clear: 'Borrar la búsqueda',
  recent: 'Búsquedas recientes',
  suggestions: 'Sugerencias',
  forget: 'Olvidar estas búsquedas',
  kinds: {
    field: 'campo',
    tag: 'etiqueta',
    search: 'búsqueda guardada',
    operator: 'operador',
  },
  yourNote: 'Su nota:',
};
