import type { citing as english } from '../en/citing.ts';
import type { TranslationOf } from '../translation.ts';

export const citing: TranslationOf<typeof english> = {
  title: 'Citer',
  style: 'Style',
  styles: {
    'chicago-note': 'Chicago, en note',
    'chicago-bibliography': 'Chicago, pour une bibliographie',
    apa: 'APA',
    mla: 'MLA',
    harvard: 'Harvard',
  },
  preview: 'Tel que copié',
  copy_one: 'Copier la référence',
  copy_many: 'Copier {{count, number}} références',
  copy_other: 'Copier {{count, number}} références',
  copied_one: 'Référence copiée ({{style}})',
  copied_many: '{{count, number}} références copiées ({{style}})',
  copied_other: '{{count, number}} références copiées ({{style}})',
  copiedQuote: 'Mots copiés avec leur référence ({{style}})',
  copiedLink: 'Lien copié : il ouvre l’article dans Pressmark',
  refused: 'Le presse-papiers a refusé. Ouvrez « Citer… », sélectionnez-y le texte et copiez-le au clavier.',
  tooMany: 'Pas plus de {{most, number}} articles sont cités à la fois. Choisissez-en moins.',
  asPrinted: 'Les titres gardent leurs majuscules. Les dates sont en anglais, comme ces styles.',
};
