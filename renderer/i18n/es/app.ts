import type { app as english } from '../en/app.ts';
import type { TranslationOf } from '../translation.ts';

export const app: TranslationOf<typeof english> = {
  signInTitle: 'Inicie sesión',
  signIn:
    'Este archivo se abre solo con la dirección que Pressmark mostró en la terminal. Abra esa dirección: termina en una clave que sirve una sola vez.',
  unreachable: 'No se puede acceder al archivo',
  failed: 'Ha fallado la interfaz',
  failedWhy: 'No se ha perdido nada del archivo. Qué ha fallado: {{reason}}',
  beginAgain: 'Empezar de nuevo',
  filesToArchive: 'Ficheros para archivar',
  viewsAndTags: 'Vistas y etiquetas',
  viewsWidth: 'Ancho de las vistas',
  listWidth: 'Ancho de la lista',
  articles: 'Lista de artículos',
  reading: 'Lectura',
  help: 'Ayuda',
  highlightsAndNotes: 'Subrayados y notas',
  picked: 'Artículos elegidos',
  pickedCount_one: '{{count, number}} elegido',
  pickedCount_many: '{{count, number}} elegidos',
  pickedCount_other: '{{count, number}} elegidos',
  pickNone: 'No elegir ninguno',
  restore: 'Restaurar de la papelera',
  trash: 'Mover a la papelera',
  noAddress: 'Este recorte no tiene dirección',
  oneEdition: 'Solo hay una versión de este artículo',
  savedRemoved: '«{{name}}» eliminada',
  nothingOpen: '<j/> <k/> para moverse, <search/> para buscar, <help/> para ver todas las teclas',
  upgradingTitle: 'Actualizando el archivo',
  upgradingStep: 'Paso {{step, number}} de {{steps, number}}.',
  upgradingCopy: 'Se está haciendo una copia del archivo tal como está ahora.',
  upgradingChange: 'El archivo se está convirtiendo al formato que usa esta versión de Pressmark.',
  upgradingWhy:
    'Ocurre una sola vez después de actualizar Pressmark. Con un millón de artículos tarda unos minutos; si se interrumpe, no se pierde nada.',
  openFirst: 'Abra antes un artículo',
};
