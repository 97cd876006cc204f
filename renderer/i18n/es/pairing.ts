import type { pairing as english } from '../en/pairing.ts';
import type { TranslationOf } from '../translation.ts';

export const pairing: TranslationOf<typeof english> = {
  title: 'Recortar desde el navegador',
  allow: 'Permitir que las extensiones del navegador de este equipo pidan recortar',
  opening: 'Abriendo…',
  listening: 'Atiende en {{address}}, solo para este equipo.',
  paired: 'emparejado el {{date}}',
  lastClip: 'último recorte: {{date}}',
  mayClip: 'Pueden recortar',
  revoke: 'Revocar',
  revokeName: 'No dejar entrar más a {{name}}',
  keptAside_one: '{{count, number}} recorte no se pudo entender y se guarda aparte:',
  keptAside_many: '{{count, number}} recortes no se pudieron entender y se guardan aparte:',
  keptAside_other: '{{count, number}} recortes no se pudieron entender y se guardan aparte:',
  clipKeptAside: 'Un recorte se guarda aparte: {{reason}}',
  tryAgain: 'Reintentar',
  otherProgram: 'Otro programa, como SingleFile',
  itsName: 'Su nombre',
  makeToken: 'Crear una clave',
  tokenFor: 'Clave para {{name}}; se muestra solo esta vez',
  singleFile: 'SingleFile, «Upload to a REST Form API»',
  fields: 'Campos para los datos y la dirección',
  ask: '¿Permitir que «{{name}}» recorte para este archivo?',
  askFirefox:
    'Es una extensión de Firefox. Podrá añadir artículos y ver sus etiquetas y si una dirección está archivada. No puede leer sus artículos.',
  askBrowser:
    'Es una extensión del navegador. Podrá añadir artículos y ver sus etiquetas y si una dirección está archivada. No puede leer sus artículos.',
  sameNumber: 'Acepte solo si la extensión muestra el mismo número:',
  refuse: 'Rechazar',
  accept: 'Aceptar',
};
