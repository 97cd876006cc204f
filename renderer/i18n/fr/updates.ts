import type { updates as english } from '../en/updates.ts';
import type { TranslationOf } from '../translation.ts';

export const updates: TranslationOf<typeof english> = {
  title: 'Mises à jour',
  daily: 'Chercher des mises à jour une fois par jour',
  help: 'Rien n’est téléchargé ni installé sans vous. Le lieu qui garde les nouvelles versions voit l’adresse réseau de cet ordinateur, et rien de vous ni de votre archive.',
  check: 'Chercher des mises à jour',
  again: 'Réessayer',
  download: 'Télécharger',
  install: 'Mettre à jour et relancer',
  checking: 'Recherche d’une version plus récente…',
  newest: 'C’est la version la plus récente, au {{date}}.',
  available: 'Pressmark {{version}} est disponible.',
  downloading: 'Téléchargement de Pressmark {{version}}',
  of: '{{done}} sur {{total}}',
  ready:
    'Pressmark {{version}} est téléchargé et vérifié. Il prendra la place de celui-ci une fois que tout sera écrit.',
  installing: 'Pressmark se ferme et se relance en {{version}}.',
  notes: 'Nouveautés',
  show: 'Afficher',
  why: {
    sources: 'Ce Pressmark tourne depuis ses sources : mettez-les à jour et relancez-le.',
    distribution:
      'Ce paquet ne se met pas à jour lui-même : votre distribution, votre magasin d’applications ou la personne qui l’a installé s’en charge.',
    portable:
      'Le programme portable ne se met pas à jour lui-même. Mettez le fichier plus récent à la place de celui-ci.',
    installer:
      'Ce Pressmark a été installé par l’installateur d’un administrateur, qui apporte aussi les nouvelles versions.',
    'no-place':
      'La personne qui a construit ce Pressmark n’a pas indiqué où sont les nouvelles versions. Prenez-les là où vous avez pris celle-ci.',
  },
  failed: {
    check: 'Impossible de savoir s’il y a une version plus récente.',
    download: 'La mise à jour n’a pas pu être téléchargée.',
    install: 'La mise à jour n’a pas pu être installée ; Pressmark est resté comme il était.',
  },
  faults: {
    offline: 'Le lieu qui la garde est injoignable. Réessayez une fois en ligne.',
    server: 'Le lieu qui la garde n’a pas donné de réponse valable. Réessayez plus tard.',
    spoilt:
      'Ce qui est arrivé n’est pas ce qui était annoncé, et a été jeté. Réessayez ; si cela se répète, ne la prenez pas ailleurs, mais prévenez les auteurs de Pressmark.',
    signature:
      'Ce qui est arrivé n’est pas signé par les auteurs de Pressmark, et n’a pas été utilisé. Prévenez-les.',
    disk: 'L’endroit où se trouve Pressmark est plein ou protégé en écriture. Faites-y de la place ou déplacez Pressmark, puis réessayez.',
    other: 'Ce que dit le système : {{detail}}',
  },
};
