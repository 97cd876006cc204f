import type { archives as english } from '../en/archives.ts';
import type { TranslationOf } from '../translation.ts';

export const archives: TranslationOf<typeof english> = {
  title: 'Archives',
  known: 'Archives déjà ouvertes',
  another: 'Ouvrir une autre archive',
  new: 'Créer une archive',
  isOpen: 'Ouverte en ce moment',
  lastOpened: 'Ouverte pour la dernière fois {{date}}',
  notThere: 'Absente en ce moment : son disque est peut-être débranché',
  open: 'Ouvrir',
  openNamed: 'Ouvrir « {{name}} »',
  forget: 'Retirer « {{name}} » de la liste',
  forgotten: '« {{name}} » n’est plus dans la liste ; l’archive elle-même reste où elle est',
  rename: 'Renommer',
  renameNamed: 'Renommer « {{name}} »',
  renamed: 'Renommée en « {{name}} »',
  called: 'Son nom ici',
  calledHelp: 'Son dossier garde son nom. Si le champ est vide, elle porte le nom de son dossier.',
  opening: 'Ouverture de l’archive…',
  stay: 'Rester ici',
  anyway: 'Arrêter et ouvrir',
  choose: 'Choisir un dossier…',
  folder: 'Dossier de l’archive',
  name: 'Son nom',
  nameExample: 'Presse 2026',
  in: 'Dans le dossier',
  free: '{{size}} libres sur son disque',
  make: 'La créer et l’ouvrir',
  missed: 'Il n’y a pas d’archive dans {{dir}} en ce moment ; celle-ci a été ouverte à la place',
  nameNow: 'Archive « {{name}} » : en ouvrir une autre',
  manage: 'Ouvrir une autre archive…',
  busy_one:
    '{{count, number}} importation, exportation ou sauvegarde est en cours. Ouvrir une autre archive l’arrête ; ce qui est fait reste.',
  busy_many:
    '{{count, number}} d’importations, exportations ou sauvegardes sont en cours. Ouvrir une autre archive les arrête ; ce qui est fait reste.',
  busy_other:
    '{{count, number}} importations, exportations ou sauvegardes sont en cours. Ouvrir une autre archive les arrête ; ce qui est fait reste.',
};
