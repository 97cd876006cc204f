import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: 'Une archive de presse bien à vous',
  lead: 'Pressmark conserve sur votre disque les articles que vous découpez, comprend qui les a écrits, où et quand, et les retrouve par n’importe quel mot. Rien ne quitte cet ordinateur.',
  paste: 'Coller une coupure',
  pasteHow:
    'Copiez un article où vous voulez et appuyez ici sur <key/>. Vous voyez ce qui a été compris avant qu’il soit conservé.',
  drop: 'Déposer des fichiers',
  dropHow:
    'Des pages enregistrées et des fichiers texte peuvent être déposés n’importe où dans cette fenêtre, un seul ou mille.',
  chooseFiles: 'Choisir des fichiers',
  look: 'Regarder d’abord',
  lookHow:
    'L’archive d’exemple contient un peu plus de vingt articles inventés, en six langues. Vous pourrez les mettre à la corbeille plus tard.',
  sample: 'Ouvrir l’archive d’exemple',
};
