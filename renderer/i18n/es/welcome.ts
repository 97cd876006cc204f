import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: 'Un archivo de noticias propio',
  lead: 'Pressmark guarda los artículos que usted recorta en su propio disco, entiende quién los escribió, dónde y cuándo, y los encuentra por cualquier palabra. Nada sale de este equipo.',
  paste: 'Pegar un recorte',
  pasteHow:
    'Copie un artículo en cualquier parte y pulse <key/> aquí. Verá lo que se ha entendido antes de guardarlo.',
  drop: 'Soltar ficheros',
  dropHow:
    'Las páginas guardadas y los ficheros de texto se pueden soltar en cualquier parte de esta ventana, uno o mil.',
  chooseFiles: 'Elegir ficheros',
  look: 'Primero, echar un vistazo',
  lookHow:
    'El archivo de muestra tiene unas dos docenas de noticias inventadas en seis idiomas. Puede tirarlas a la papelera más tarde.',
  sample: 'Abrir el archivo de muestra',
};
