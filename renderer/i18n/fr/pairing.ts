import type { pairing as english } from '../en/pairing.ts';
import type { TranslationOf } from '../translation.ts';

export const pairing: TranslationOf<typeof english> = {
  title: 'Découper depuis le navigateur',
  allow: 'Autoriser les extensions de navigateur de cet ordinateur à demander à découper',
  opening: 'Ouverture…',
  listening: 'À l’écoute sur {{address}}, pour cet ordinateur seulement.',
  paired: 'associée le {{date}}',
  lastClip: 'dernière coupure : {{date}}',
  mayClip: 'Peuvent découper',
  revoke: 'Révoquer',
  revokeName: 'Ne plus autoriser {{name}}',
  keptAside_one: '{{count, number}} coupure n’a pas pu être comprise et est mise de côté :',
  keptAside_many: '{{count, number}} coupures n’ont pas pu être comprises et sont mises de côté :',
  keptAside_other: '{{count, number}} coupures n’ont pas pu être comprises et sont mises de côté :',
  clipKeptAside: 'Une coupure est mise de côté : {{reason}}',
  tryAgain: 'Réessayer',
  otherProgram: 'Un autre programme, comme SingleFile',
  itsName: 'Son nom',
  makeToken: 'Créer un jeton',
  tokenFor: 'Jeton pour {{name}}, affiché cette seule fois',
  singleFile: 'SingleFile, « Upload to a REST Form API »',
  fields: 'Champs pour les données et l’adresse',
  ask: 'Autoriser « {{name}} » à découper pour cette archive ?',
  askFirefox:
    'C’est une extension de Firefox. Elle pourra ajouter des articles, voir vos étiquettes et si une adresse est archivée. Elle ne peut pas lire vos articles.',
  askBrowser:
    'C’est une extension de navigateur. Elle pourra ajouter des articles, voir vos étiquettes et si une adresse est archivée. Elle ne peut pas lire vos articles.',
  sameNumber: 'N’acceptez que si l’extension affiche le même nombre :',
  refuse: 'Refuser',
  accept: 'Accepter',
};
