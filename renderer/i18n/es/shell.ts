import type { shell as english } from '../en/shell.ts';
import type { TranslationOf } from '../translation.ts';

export const shell: TranslationOf<typeof english> = {
  menus: {
    file: '&Archivo',
    edit: '&Edición',
    view: '&Ver',
    article: 'A&rtículo',
    window: 'Ve&ntana',
    help: 'A&yuda',
  },
  commands: {
    feeds: {
      open: 'Ca&nales…',
    },
    archive: {
      open: 'Arc&hivos…',
      reread: 'Leer de nuevo lo que leyó un Pressmark anterior…',
    },
    mark: {
      highlight: 'Su&brayar la selección',
      note: 'Añadir una &nota…',
      notes: 'Mostrar u ocultar subrayados',
    },
    list: {
      back: '&Volver a la lista',
      pick: 'Elegir para un cambio en bloque',
    },
    clip: {
      address: 'Añadir por &dirección…',
      paste: 'Añadir un &recorte…',
      'add-files': 'Añadir &ficheros…',
      'add-folder': 'Añadir una &carpeta…',
    },
    cite: { open: 'C&itar…', copy: 'Copiar la referenc&ia', link: 'Copiar el en&lace' },
    export: {
      open: '&Exportar…',
    },
    settings: {
      open: '&Ajustes…',
    },
    change: {
      undo: 'Deshacer el cambio del &archivo',
      redo: 'Rehacer el cambio del arc&hivo',
    },
    search: {
      save: '&Guardar esta búsqueda…',
      focus: '&Buscar',
      language: 'El lenguaje de &búsqueda',
    },
    match: {
      next: '&Siguiente coincidencia',
      previous: 'Coincidencia a&nterior',
    },
    palette: {
      open: '&Ir a cualquier sitio…',
    },
    view: {
      today: '&Hoy',
      highlights: 'S&ubrayados',
      all: '&Todos los artículos',
      unread: '&Sin leer',
      starred: '&Destacados',
      trash: '&Papelera',
    },
    sidebar: {
      toggle: 'Mostrar u ocultar la &barra lateral',
    },
    text: {
      larger: 'Texto más &grande',
      smaller: 'Texto más pe&queño',
      reset: 'Tamaño &habitual del texto',
    },
    theme: {
      toggle: 'Cambiar entre &claro y oscuro',
    },
    article: {
      open: 'Leer el artículo',
      collect: 'Añadir a una colección…',
      uncollect: 'Sacar de esta colección',
      up: 'Subir en la colección',
      down: 'Bajar en la colección',
      compare: 'Comparar las &versiones…',
      reread: 'Leer de nuevo la captura',
      rereading: 'Qué cambió la nueva lectura…',
      next: '&Siguiente',
      previous: '&Anterior',
      tag: '&Etiquetas…',
      star: '&Destacar',
      read: 'Marcar como &leído o no leído',
      done: 'Marcar como leído y se&guir',
      edit: '&Corregir los campos…',
      facts: 'De dónde &procede el recorte',
      raw: 'Mostrar la captura &original',
      original: 'Abrir el ori&ginal',
      trash: 'Mover a la papelera',
    },
    shortcuts: {
      show: '&Teclas',
    },
    reading: {
      find: '&Buscar en el artículo',
      focus: 'Solo el te&xto',
      aloud: 'Leer en &voz alta',
      print: '&Imprimir…',
      pdf: 'Guardar como P&DF…',
    },
  },
  roles: {
    about: 'Acerca de Pressmark',
    services: 'Servicios',
    hide: 'Ocultar Pressmark',
    hideOthers: 'Ocultar otros',
    unhide: 'Mostrar todo',
    quit: '&Salir de Pressmark',
    close: 'Cerrar la ventana',
    undo: '&Deshacer',
    redo: '&Rehacer',
    cut: 'Cor&tar',
    copy: '&Copiar',
    paste: '&Pegar',
    selectAll: 'Seleccionar t&odo',
    minimize: '&Minimizar',
    zoom: '&Zoom',
    front: 'Traer todo al frente',
    togglefullscreen: '&Pantalla completa',
    toggleDevTools: 'Herramientas de desarrollo',
    reload: 'Recargar',
  },
  log: 'Mostrar el re&gistro',
  context: {
    lookUp: 'Consultar «%s»',
    search: 'Buscar «%s» en el archivo',
    copyLink: 'Copiar el enlace',
    learn: 'Añadir al diccionario',
  },
  newWindow: '&Nueva ventana',
  crash: {
    ok: 'Aceptar',
    page: 'Una ventana de Pressmark dejó de funcionar',
    pageDetail: 'Se ha vuelto a cargar y no se ha perdido nada del archivo. El registro dice qué ocurrió.',
    often:
      'Esta ventana deja de funcionar una y otra vez, así que no se vuelve a cargar sola. No se ha perdido nada del archivo. El registro dice qué ocurrió.',
    reload: 'Volver a cargar',
    close: 'Cerrar la ventana',
    thread:
      'Una parte de Pressmark se detuvo y se ha vuelto a iniciar. Quizá haya que repetir lo que se estaba haciendo.',
  },
  ending: {
    title: 'Hay una importación en curso',
    detail:
      'Lo archivado hasta ahora se conserva. Si se detiene, al importar de nuevo los mismos ficheros continuará donde se detuvo.',
    wait: 'Salir cuando termine',
    stop: 'Detenerla y salir',
    stay: 'No salir',
  },
  tray: {
    open: 'Abrir Pressmark',
    clip: 'Archivar el portapapeles',
    paste: 'Añadir un recorte…',
  },
  told: {
    keyTaken:
      'No se pudo usar la combinación de teclas para archivar el portapapeles: la tiene otro programa. Elija otra en los ajustes.',
    clipped: 'Archivado desde el portapapeles',
    clippedAgain: 'Se guarda una nueva versión de lo que había en el archivo',
    clippedBefore: 'El archivo ya lo tenía',
    clipEmpty: 'No hay texto en el portapapeles. Copie algo e inténtelo de nuevo.',
    clipFailed: 'No se pudo archivar el portapapeles: %s',
    matched: 'Hay artículos nuevos para «%s»',
  },
  dialogs: {
    add: 'Añadir al archivo',
    addButton: 'Añadir',
    articles: 'Artículos',
    allFiles: 'Todos los ficheros',
    folder: 'Elegir una carpeta',
    folderButton: 'Elegir',
  },
};
