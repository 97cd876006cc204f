import type { tagging as english } from '../en/tagging.ts';
import type { TranslationOf } from '../translation.ts';

export const tagging: TranslationOf<typeof english> = {
  title: 'Étiquettes',
  titleMany_one: 'Étiquettes de {{count, number}} article',
  titleMany_many: 'Étiquettes de {{count, number}} articles',
  titleMany_other: 'Étiquettes de {{count, number}} articles',
  hint: '<enter/> ajoute ou retire, <escape/> termine',
  done: 'Terminé',
  tag: 'Étiquette',
  newCollection: 'Nouvelle collection',
  name: 'Nom',
  renameCollection: 'Renommer la collection',
  renameTagTitle: 'Renommer l’étiquette',
  save: 'Enregistrer',
  merge: 'Fusionner',
  merges: '« {{path}} » existe déjà : les deux n’en feront qu’une.',
  renameTagHelp: 'Une barre oblique place une étiquette sous une autre : guerre/mer.',
  nameRule: 'Un nom n’a ni barre oblique ni guillemets.',
  collectTitle_one: 'Ajouter à une collection',
  collectTitle_many: 'Ajouter {{count, number}} articles à une collection',
  collectTitle_other: 'Ajouter {{count, number}} articles à une collection',
  collectFind: 'Collection, ou un nouveau nom',
  collectNew: 'Créer « {{name}} »',
  collectNone: 'Saisissez un nom pour créer la première collection.',
  tagRenamed: '« {{before}} » renommée en « {{path}} »',
};
