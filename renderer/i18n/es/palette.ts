import type { palette as english } from '../en/palette.ts';
import type { TranslationOf } from '../translation.ts';

export const palette: TranslationOf<typeof english> = {
  title: 'Ir a cualquier sitio',
  input: 'Ir a un comando, una etiqueta o un artículo',
  nothing: 'Nada se llama así.',
  searchFor: 'Buscar «{{words}}»',
  groups: {
    commands: 'Comandos',
    tags: 'Etiquetas',
    articles: 'Artículos',
    search: 'Búsqueda',
    used: 'Usados hace poco',
    views: 'Vistas',
    collections: 'Colecciones',
    searches: 'Búsquedas guardadas',
    settings: 'Ajustes',
    archives: 'Archivos',
  },
};
