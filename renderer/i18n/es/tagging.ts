import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'Etiquetas',
  titleMany_one: 'Etiquetas de {{count, number}} artículo',
  titleMany_many: 'Etiquetas de {{count, number}} artículos',
  titleMany_other: 'Etiquetas de {{count, number}} artículos',
  hint: '<enter/> añade o quita, <escape/> termina',
  done: 'Listo',
  tag: 'Etiqueta',
  newCollection: 'Nueva colección',
  name: 'Nombre',
  renameCollection: 'Cambiar el nombre de la colección',
  renameTagTitle: 'Cambiar el nombre de la etiqueta',
  save: 'Guardar',
  merge: 'Fusionar',
  merges: '«{{path}}» ya existe: las dos pasarán a ser una.',
  renameTagHelp: 'Una barra pone una etiqueta bajo otra: guerra/mar.',
  nameRule: 'Un nombre no lleva barras ni comillas.',
  collectTitle_one: 'Añadir a una colección',
  collectTitle_many: 'Añadir {{count, number}} artículos a una colección',
  collectTitle_other: 'Añadir {{count, number}} artículos a una colección',
  collectFind: 'Colección, o un nombre nuevo',
  collectNew: 'Crear «{{name}}»',
  collectNone: 'Escriba un nombre para crear la primera colección.',
  tagRenamed: '«{{before}}» pasa a llamarse «{{path}}»',
};
