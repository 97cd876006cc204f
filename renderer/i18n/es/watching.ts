import type { watching as english } from '../en/watching.ts';
import type { TranslationOf } from '../translation.ts';

export const watching: TranslationOf<typeof english> = {
  title: 'Carpeta vigilada',
  what: 'Lo que se pone en ella se archiva solo y se queda donde está.',
  stopped: 'Ya no se vigila ninguna carpeta',
  started: 'Vigilando una carpeta',
  taken_one: '{{count, number}} fichero archivado',
  taken_many: '{{count, number}} ficheros archivados',
  taken_other: '{{count, number}} ficheros archivados',
  stop: 'Dejar de vigilar',
  failed: 'No se pudieron archivar',
  choose: 'Elegir una carpeta…',
  folder: 'Carpeta en este equipo',
  watch: 'Vigilar',
};
