import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation.ts';

export const facets: TranslationOf<typeof english> = {
  fields: {
    source: 'Quelle',
    agency: 'Agentur',
    place: 'Ort',
    section: 'Ressort',
    author: 'Autor',
    language: 'Sprache',
    year: 'Jahr',
    tag: 'Schlagwort',
  },
  open: 'Eingrenzen nach Quelle, Ort, Autor …',
  label: 'Suche eingrenzen',
  nothing: 'Es gibt nichts mehr, wonach sich eingrenzen ließe.',
  more_one: '{{count, number}} weitere',
  more_other: '{{count, number}} weitere',
  sampled: 'Gezählt unter den neuesten {{n}}.',
  authorsSampled: 'Autoren sind unter den neuesten {{n}} gezählt.',
};
