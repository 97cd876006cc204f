import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: 'Un archivo de noticias propio',
  lead: 'Pressmark guarda los artículos que usted recorta en su propio disco, entiende quién los escribió, dónde y cuándo, y los encuentra por cualquier palabra. Nada sale de este equipo.',
  paste: 'Pegar un recorte',
  pasteHow:
    'Copie un artículo en cualquier parte y pulse <key/> aquí. Verá lo que se ha entendido antes de guardarlo.',
  chooseFiles: 'Elegir ficheros',
  look: 'Primero, echar un vistazo',
  lookHow:
    'El archivo de muestra tiene unas dos docenas de noticias inventadas en seis idiomas. Puede tirarlas a la papelera más tarde.',
  sample: 'Abrir el archivo de muestra',
  place: 'Dónde está',
  placeHow: 'El archivo es una carpeta propia en su disco. Esta está lista; no hay que hacer nada.',
  otherPlace: 'Elegir otro lugar…',
  bring: 'Traer cosas',
  bringHow:
    'Páginas guardadas, PDF, correos, exportaciones de Pocket, Zotero, Evernote y otros, los marcadores de su navegador como fichero: también se pueden soltar en cualquier parte de esta ventana, uno o mil.',
  chooseFolder: 'Elegir una carpeta',
  address: 'Añadir por dirección',
  feeds: 'Seguir una fuente',
  pair: 'Recortar desde el navegador',
  pairHow:
    'La extensión para Firefox y Chrome archiva con un clic la página que está leyendo, tal como la ve.',
  pairNow: 'Vincular el navegador…',
  later: 'Cada paso puede esperar: todos están también en los menús y los ajustes.',
  skip: 'Ir al archivo vacío',
};
