import type { updates as english } from '../en/updates.ts';
import type { TranslationOf } from '../translation.ts';

export const updates: TranslationOf<typeof english> = {
  title: 'Actualizaciones',
  daily: 'Buscar actualizaciones una vez al día',
  help: 'Nada se descarga ni se instala sin usted. El lugar que guarda las versiones nuevas ve la dirección de red de este ordenador y nada de usted ni de su archivo.',
  check: 'Buscar actualizaciones',
  again: 'Reintentar',
  download: 'Descargar',
  install: 'Actualizar y reiniciar',
  checking: 'Buscando una versión más nueva…',
  newest: 'Esta es la versión más nueva, a {{date}}.',
  available: 'Ya está Pressmark {{version}}.',
  downloading: 'Descargando Pressmark {{version}}',
  of: '{{done}} de {{total}}',
  ready:
    'Pressmark {{version}} está descargado y comprobado. Ocupará el lugar de este cuando todo esté escrito.',
  installing: 'Pressmark se cierra y vuelve a abrirse como {{version}}.',
  notes: 'Novedades',
  show: 'Mostrar',
  why: {
    sources: 'Este Pressmark funciona desde su código fuente: actualícelo y ábralo de nuevo.',
    distribution:
      'Este paquete no se actualiza solo: lo hace su distribución, su tienda de aplicaciones o quien lo instaló.',
    portable: 'El programa portátil no se actualiza solo. Ponga el archivo más nuevo en el lugar de este.',
    installer:
      'Este Pressmark lo puso aquí el instalador de un administrador, que trae también las versiones nuevas.',
    'no-place':
      'Quien construyó este Pressmark no indicó dónde están las versiones nuevas. Obténgalas donde obtuvo esta.',
  },
  failed: {
    check: 'No se pudo saber si hay una versión más nueva.',
    download: 'No se pudo descargar la actualización.',
    install: 'No se pudo instalar la actualización; Pressmark sigue como estaba.',
  },
  faults: {
    offline: 'No hay conexión con el lugar que la tiene. Reinténtelo cuando esté en línea.',
    server: 'El lugar que la tiene no dio una respuesta válida. Reinténtelo más tarde.',
    spoilt:
      'Lo que llegó no es lo anunciado, así que se desechó. Reinténtelo; si vuelve a ocurrir, no la busque en otra parte: avise a los autores de Pressmark.',
    signature: 'Lo que llegó no está firmado por los autores de Pressmark, así que no se usó. Avíseles.',
    disk: 'El lugar donde está Pressmark está lleno o no se puede escribir en él. Haga sitio o mueva Pressmark, y reinténtelo.',
    other: 'Lo que dice el sistema: {{detail}}',
  },
};
