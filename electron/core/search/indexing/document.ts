import type { Analyser, Analysis } from '../../language/analysis.ts';
import type { SourceFields } from './article-source.ts';
import { type Column, marks } from './schema.ts';
import { traitsOf } from './traits.ts';

/** An article as terms: what is put into each column of the index. */
export type DocumentTerms = Readonly<Record<Column | 'marks', string>>;

/** The texts that each column is made of. No phrase reaches from one into the next. */
export function columnPieces(fields: SourceFields): Readonly<Record<Column, readonly string[]>> {
  return {
    headline: present(fields.headline, fields.alternativeHeadline),
    body: present(fields.text),
    byline: present(fields.byline, ...(fields.authors ?? [])),
    place: present(fields.place, fields.dateline),
    agency: present(fields.agency),
    section: present(fields.section, fields.slugline),
    source: present(fields.publisher, hostOf(fields.url)),
    notes: present(...(fields.notes ?? [])),
    quotes: present(...(fields.quotes ?? [])),
  };
}

const present = (...pieces: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(pieces.filter((piece): piece is string => typeof piece === 'string' && piece !== '')),
];

/** Analyses an article by the rules of its language. */
export function documentTerms(fields: SourceFields, analysis: Analysis): DocumentTerms {
  const analyser = analysis.of(fields.language ?? null);
  const pieces = columnPieces(fields);
  const column = (name: Column) =>
    pieces[name].map((piece) => termsOf(analysis, analyser, piece)).join(` ${marks.gap} `);
  return {
    headline: column('headline'),
    body: column('body'),
    byline: column('byline'),
    place: column('place'),
    agency: column('agency'),
    section: column('section'),
    source: column('source'),
    notes: column('notes'),
    quotes: column('quotes'),
    marks: [
      marks.every,
      `${marks.language}${fields.language ?? ''}`,
      ...traitsOf(fields).map((trait) => `${marks.trait}${trait}`),
    ].join(' '),
  };
}

function termsOf(analysis: Analysis, analyser: Analyser, text: string): string {
  const terms: string[] = [];
  analysis.eachWord(text, (start, end) => {
    const term = analyser.term(text.slice(start, end));
    if (term !== '') terms.push(term);
    return true;
  });
  return terms.join(' ');
}

/** `https://www.example.org/a` gives `example.org`. */
function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}
