import type { archives as english } from '../en/archives.ts';
import type { TranslationOf } from '../translation.ts';

export const archives: TranslationOf<typeof english> = {
  title: 'Archivos',
  known: 'Archivos que ya se abrieron',
  another: 'Abrir otro archivo',
  new: 'Crear un archivo nuevo',
  isOpen: 'Abierto ahora',
  lastOpened: 'Abierto por última vez {{date}}',
  notThere: 'No está en este momento: quizá su disco no está conectado',
  open: 'Abrir',
  openNamed: 'Abrir «{{name}}»',
  forget: 'Quitar «{{name}}» de la lista',
  forgotten: '«{{name}}» ya no está en la lista; el archivo en sí sigue donde está',
  rename: 'Cambiar nombre',
  renameNamed: 'Cambiar el nombre de «{{name}}»',
  renamed: 'Ahora se llama «{{name}}»',
  called: 'Cómo se llama aquí',
  calledHelp: 'Su carpeta conserva su nombre. Si se deja vacío, se llama como su carpeta.',
  opening: 'Abriendo el archivo…',
  stay: 'Quedarse aquí',
  anyway: 'Detenerlo y abrir',
  choose: 'Elegir una carpeta…',
  folder: 'Carpeta del archivo',
  name: 'Su nombre',
  nameExample: 'Noticias 2026',
  in: 'En la carpeta',
  free: '{{size}} libres en su disco',
  make: 'Crearlo y abrirlo',
  missed: 'No hay ningún archivo en {{dir}} en este momento; se abrió este en su lugar',
  nameNow: 'Archivo «{{name}}»: abrir otro',
  manage: 'Abrir otro archivo…',
  busy_one:
    'Hay {{count, number}} importación, exportación o copia en marcha. Abrir otro archivo la detiene; lo hecho se conserva.',
  busy_many:
    'Hay {{count, number}} de importaciones, exportaciones o copias en marcha. Abrir otro archivo las detiene; lo hecho se conserva.',
  busy_other:
    'Hay {{count, number}} importaciones, exportaciones o copias en marcha. Abrir otro archivo las detiene; lo hecho se conserva.',
};
