import type { welcome as english } from '../en/welcome.ts';
import type { TranslationOf } from '../translation.ts';

export const welcome: TranslationOf<typeof english> = {
  title: 'Une archive de presse bien à vous',
  lead: 'Pressmark conserve sur votre disque les articles que vous découpez, comprend qui les a écrits, où et quand, et les retrouve par n’importe quel mot. Rien ne quitte cet ordinateur.',
  paste: 'Coller une coupure',
  pasteHow:
    'Copiez un article où vous voulez et appuyez ici sur <key/>. Vous voyez ce qui a été compris avant qu’il soit conservé.',
  chooseFiles: 'Choisir des fichiers',
  look: 'Regarder d’abord',
  lookHow:
    'L’archive d’exemple contient un peu plus de vingt articles inventés, en six langues. Vous pourrez les mettre à la corbeille plus tard.',
  sample: 'Ouvrir l’archive d’exemple',
  place: 'Où elle se trouve',
  placeHow: 'L’archive est un dossier à elle sur votre disque. Celui-ci est prêt ; il n’y a rien à faire.',
  otherPlace: 'Choisir un autre endroit…',
  bring: 'Apporter des choses',
  bringHow:
    'Pages enregistrées, PDF, courriels, exportations de Pocket, Zotero, Evernote et d’autres, les signets de votre navigateur en fichier : on peut aussi les déposer n’importe où dans cette fenêtre, un seul ou mille.',
  chooseFolder: 'Choisir un dossier',
  address: 'Ajouter par adresse',
  feeds: 'Suivre un flux',
  pair: 'Découper depuis le navigateur',
  pairHow:
    'L’extension pour Firefox et Chrome archive d’un clic la page que vous lisez, telle que vous la voyez.',
  pairNow: 'Associer le navigateur…',
  later: 'Chaque étape peut attendre : toutes se trouvent aussi dans les menus et les réglages.',
  skip: 'Aller à l’archive vide',
};
