import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation.ts';

export const errors: TranslationOf<typeof english> = {
  'bad-input': 'El archivo no ha entendido lo que se le pidió',
  'not-found': 'No está',
  'archive-locked': 'Otro programa está escribiendo en este archivo',
  busy: 'Hay otra tarea en curso en este archivo',
  'archive-too-new': 'Este archivo lo escribió un Pressmark más reciente',
  'archive-damaged': 'El fichero del archivo no se puede leer',
  unreadable: 'No se pudo entender',
  'too-large': 'Es demasiado grande',
  'not-allowed': 'No está permitido',
  io: 'El disco o la red no respondieron',
  internal: 'Un fallo del propio Pressmark',
  withDetail: '{{what}}. {{detail}}',
  'archive-read-only': 'Este archivo solo se puede leer',
};
