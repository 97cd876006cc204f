import type { citing as english } from '../en/citing.ts';
import type { TranslationOf } from '../translation.ts';

export const citing: TranslationOf<typeof english> = {
  title: 'Zitieren',
  style: 'Stil',
  styles: {
    'chicago-note': 'Chicago, als Anmerkung',
    'chicago-bibliography': 'Chicago, für ein Literaturverzeichnis',
    apa: 'APA',
    mla: 'MLA',
    harvard: 'Harvard',
  },
  preview: 'So wird kopiert',
  copy_one: 'Quellenangabe kopieren',
  copy_other: '{{count, number}} Quellenangaben kopieren',
  copied_one: 'Quellenangabe kopiert ({{style}})',
  copied_other: '{{count, number}} Quellenangaben kopiert ({{style}})',
  copiedQuote: 'Wörter mit Quellenangabe kopiert ({{style}})',
  copiedLink: 'Link kopiert, der den Artikel in Pressmark öffnet',
  refused:
    'Die Zwischenablage hat abgelehnt. Öffnen Sie „Zitieren…“, wählen Sie den Text dort aus und kopieren Sie ihn mit der Tastatur.',
  tooMany: 'Mehr als {{most, number}} Artikel werden nicht auf einmal zitiert. Wählen Sie weniger aus.',
  asPrinted: 'Schlagzeilen behalten ihre Schreibung. Daten stehen auf Englisch wie diese Stile.',
};
