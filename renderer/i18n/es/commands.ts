import type { commands as english } from '../en/commands.ts';
import type { TranslationOf } from '../translation.ts';

export const commands: TranslationOf<typeof english> = {
  groups: {
    find: 'Buscar',
    article: 'Artículo',
    archive: 'Archivo',
    window: 'Ventana',
  },
  search: {
    focus: 'Buscar',
    language: 'El lenguaje de búsqueda',
    save: 'Guardar esta búsqueda',
  },
  palette: {
    open: 'Ir a cualquier sitio',
  },
  article: {
    next: 'Artículo siguiente',
    previous: 'Artículo anterior',
    open: 'Leer el artículo',
    tag: 'Etiquetar',
    star: 'Destacar o dejar de destacar',
    read: 'Marcar como leído o no leído',
    done: 'Marcar como leído e ir al siguiente',
    trash: 'Mover a la papelera o restaurar',
    facts: 'Mostrar u ocultar de dónde procede el recorte',
    edit: 'Corregir los campos',
    compare: 'Comparar las versiones',
    raw: 'Mostrar la captura original',
    reread: 'Leer de nuevo la captura',
    rereading: 'Mostrar qué cambió la nueva lectura',
    original: 'Abrir el original en el navegador',
    share: 'Compartir…',
    collect: 'Añadir a una colección…',
    uncollect: 'Sacar de esta colección',
    up: 'Subir en la colección',
    down: 'Bajar en la colección',
  },
  list: {
    back: 'Volver a la lista',
    pick: 'Elegir para un cambio en bloque',
  },
  match: {
    next: 'Siguiente coincidencia en el artículo',
    previous: 'Coincidencia anterior en el artículo',
  },
  mark: {
    highlight: 'Subrayar las palabras seleccionadas, o seleccionarlas',
    note: 'Nota sobre las palabras seleccionadas o el artículo',
    notes: 'Mostrar u ocultar subrayados y notas',
  },
  cite: {
    open: 'Citar…',
    copy: 'Copiar la referencia, con las palabras seleccionadas',
    link: 'Copiar un enlace al artículo',
  },
  export: {
    open: 'Exportar',
  },
  clip: {
    paste: 'Pegar un recorte',
    address: 'Añadir por dirección',
    'add-files': 'Añadir ficheros',
    'add-folder': 'Añadir una carpeta',
  },
  feeds: {
    open: 'Canales',
  },
  archive: {
    open: 'Archivos…',
    reread: 'Leer de nuevo lo que leyó un Pressmark anterior',
  },
  change: {
    undo: 'Deshacer',
    redo: 'Rehacer',
  },
  view: {
    all: 'Ir a todos los artículos',
    today: 'Ir a hoy',
    unread: 'Ir a los no leídos',
    starred: 'Ir a los destacados',
    highlights: 'Ir a los subrayados',
    trash: 'Ir a la papelera',
  },
  guide: { open: 'Guía' },
  updates: { open: 'Buscar actualizaciones' },
  shortcuts: {
    show: 'Teclas',
  },
  settings: {
    open: 'Ajustes',
  },
  sidebar: {
    toggle: 'Mostrar vistas y etiquetas',
  },
  theme: {
    toggle: 'Cambiar entre claro y oscuro',
  },
  text: {
    larger: 'Texto más grande',
    smaller: 'Texto más pequeño',
    reset: 'Texto de tamaño habitual',
  },
  reading: {
    find: 'Buscar en el artículo',
    focus: 'Mostrar solo el texto, o todo de nuevo',
    aloud: 'Leer en voz alta, o parar',
    print: 'Imprimir',
    pdf: 'Guardar como PDF',
  },
};
