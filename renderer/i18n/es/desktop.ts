import type { desktop as english } from '../en/desktop.ts';
import type { TranslationOf } from '../translation.ts';

export const desktop: TranslationOf<typeof english> = {
  title: 'En este ordenador',
  tray: 'Mostrar Pressmark en la bandeja o en la barra de menús',
  background: 'Seguir funcionando al cerrar la última ventana',
  backgroundHelp:
    'El recortador del navegador, los canales y la carpeta vigilada siguen activos; Pressmark se muestra entonces en la bandeja o en la barra de menús, donde se puede salir.',
  startAtLogin: 'Iniciar Pressmark al entrar en el sistema',
  clipKey: 'Tecla que archiva el portapapeles desde cualquier programa',
  clipKeyHelp:
    'El texto se archiva enseguida; si es una dirección, Pressmark pregunta antes de traer la página.',
  setKey: 'Elegir una tecla…',
  changeKey: 'Cambiar…',
  noKey: 'Sin tecla',
  press: 'Pulse una tecla…',
  keyTaken: '{{key}} pertenece a otro programa. Pruebe otra.',
  keyOfOthers: '{{key}} hace falta en otros programas. Manténgala con Ctrl o Alt, o pruebe otra.',
};
