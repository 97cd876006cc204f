import type { app as english } from '../en/app.ts';
import type { TranslationOf } from '../translation.ts';

export const app: TranslationOf<typeof english> = {
  signInTitle: 'Veuillez vous identifier',
  signIn:
    'Cette archive ne s’ouvre qu’à l’adresse que Pressmark a affichée dans le terminal. Ouvrez celle-là : elle se termine par un jeton valable une seule fois.',
  unreachable: 'L’archive est inaccessible',
  failed: 'L’interface a échoué',
  failedWhy: 'Rien n’est perdu dans l’archive. Ce qui s’est passé : {{reason}}',
  beginAgain: 'Recommencer',
  filesToArchive: 'Fichiers à archiver',
  viewsAndTags: 'Vues et étiquettes',
  viewsWidth: 'Largeur des vues',
  listWidth: 'Largeur de la liste',
  articles: 'Liste des articles',
  reading: 'Lecture',
  help: 'Aide',
  highlightsAndNotes: 'Surlignages et notes',
  picked: 'Articles choisis',
  pickedCount_one: '{{count, number}} choisi',
  pickedCount_many: '{{count, number}} choisis',
  pickedCount_other: '{{count, number}} choisis',
  pickNone: 'Tout désélectionner',
  restore: 'Restaurer depuis la corbeille',
  trash: 'Placer dans la corbeille',
  noAddress: 'Cette coupure n’a pas d’adresse',
  oneEdition: 'Il n’existe qu’une version de cet article',
  savedRemoved: '« {{name}} » supprimée',
  nothingOpen: '<j/> <k/> pour se déplacer, <search/> pour chercher, <help/> pour toutes les touches',
  upgradingTitle: 'Mise à jour de l’archive',
  upgradingStep: 'Étape {{step, number}} sur {{steps, number}}.',
  upgradingCopy: 'Une copie de l’archive dans son état actuel est en cours.',
  upgradingChange: 'L’archive est convertie dans la forme qu’utilise cette version de Pressmark.',
  upgradingWhy:
    'Cela n’a lieu qu’une fois après une mise à jour de Pressmark. Avec un million d’articles, il faut quelques minutes ; rien n’est perdu en cas d’interruption.',
  openFirst: 'Ouvrez d’abord un article',
};
