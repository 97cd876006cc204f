import type { saving as english } from '../en/saving.ts';
import type { TranslationOf } from '../translation.ts';

export const saving: TranslationOf<typeof english> = {
  saveThis: 'Guardar esta búsqueda',
  savedAs: 'Guardada como {{name}}',
  savedSearch: 'Búsqueda guardada',
  noQuotes: 'Sin comillas, por favor',
  nameTaken: 'Otra búsqueda tiene este nombre',
  replaces: 'Sustituye a la que ya existe',
  changed: '«{{name}}» modificada',
  saved: '«{{name}}» guardada',
  save: 'Guardar',
  name: 'Nombre',
  nameExample: 'Mis temas',
  query: 'Consulta',
  useInOthers: 'Otras búsquedas pueden usarla como {{code}}',
  tag: 'Etiqueta para lo que llegue y coincida',
  notify: 'Avisarme cuando llegue algo',
};
