import type { keys as english } from '../en/keys.ts';
import type { TranslationOf } from '../translation.ts';

export const keys: TranslationOf<typeof english> = {
  title: 'Cambiar las teclas',
  setting: 'Teclas',
  change: 'Cambiar las teclas…',
  find: 'Buscar un comando o una tecla',
  nothing: 'Ningún comando tiene estas palabras ni esta tecla.',
  allSettings: 'Todos los ajustes',
  resetAll: 'Restablecer todas las teclas',
  allReset: 'Todas las teclas están como al principio',
  changed: 'Teclas cambiadas: {{command}}',
  remove: 'Quitar {{key}} a «{{command}}»',
  add: 'Añadir una tecla a «{{command}}»',
  press: 'Pulse una tecla…',
  pressFor: 'Pulse la tecla para «{{command}}»; Escape cancela',
  reset: 'Restablecer las teclas de «{{command}}»',
  taken: '{{key}} es la tecla de «{{command}}»',
  take: 'Quitarla de allí',
  leave: 'Dejarla allí',
  refused: {
    moving:
      '{{key}} recorre listas y diálogos y no puede ser la tecla de un comando. Pruebe otra, o púlsela con Ctrl.',
    text: '{{key}} es para el texto y no puede ser la tecla de un comando. Pruebe otra.',
    windows: '{{key}} es del navegador o del sistema y nunca llegaría aquí. Pruebe otra.',
    single:
      '{{key}} es una letra o un signo suelto, y están desactivados. Actívelos arriba, o púlsela con Ctrl o Alt.',
  },
};
