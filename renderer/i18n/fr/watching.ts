import type { watching as english } from '../en/watching.ts';
import type { TranslationOf } from '../translation.ts';

export const watching: TranslationOf<typeof english> = {
  title: 'Dossier surveillé',
  what: 'Ce qui y est placé est archivé automatiquement et reste où il est.',
  stopped: 'Plus aucun dossier n’est surveillé',
  started: 'Un dossier est surveillé',
  taken_one: '{{count, number}} fichier archivé',
  taken_many: '{{count, number}} fichiers archivés',
  taken_other: '{{count, number}} fichiers archivés',
  stop: 'Ne plus surveiller',
  failed: 'N’ont pas pu être archivés',
  choose: 'Choisir un dossier…',
  folder: 'Dossier sur cet ordinateur',
  watch: 'Surveiller',
};
