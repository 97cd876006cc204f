import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation.ts';

export const errors: TranslationOf<typeof english> = {
  'bad-input': 'L’archive n’a pas compris la demande',
  'not-found': 'Introuvable',
  'archive-locked': 'Un autre programme écrit dans cette archive',
  busy: 'Autre chose est en cours dans cette archive',
  'archive-too-new': 'Cette archive a été écrite par un Pressmark plus récent',
  'archive-damaged': 'Le fichier de l’archive est illisible',
  unreadable: 'Cela n’a pas pu être compris',
  'too-large': 'C’est trop volumineux',
  'not-allowed': 'Ce n’est pas autorisé',
  io: 'Le disque ou le réseau a refusé',
  internal: 'Une faute de Pressmark lui-même',
  withDetail: '{{what}}. {{detail}}',
  'archive-read-only': 'Cette archive ne peut qu’être lue',
};
