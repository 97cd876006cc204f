import type { ArticleFields } from '../../../contract/article.ts';
import type { Analyser, Analysis } from '../../language/analysis.ts';
import { type Column, marks } from './schema.ts';

/** An article as terms: what is put into each column of the index. */
export type DocumentTerms = Readonly<Record<Column | 'marks', string>>;

/** Analyses an article by the rules of its language. */
export function documentTerms(fields: Partial<ArticleFields>, analysis: Analysis): DocumentTerms {
  const analyser = analysis.of(fields.language ?? null);
  const column = (...pieces: readonly (string | null | undefined)[]) => columnOf(analysis, analyser, pieces);
  return {
    headline: column(fields.headline, fields.alternativeHeadline),
    body: column(fields.text),
    byline: column(fields.byline, ...(fields.authors ?? [])),
    place: column(fields.place, fields.dateline),
    agency: column(fields.agency),
    section: column(fields.section, fields.slugline),
    source: column(fields.publisher, hostOf(fields.url)),
    marks: `${marks.every} ${marks.language}${fields.language ?? ''}`,
  };
}

function columnOf(
  analysis: Analysis,
  analyser: Analyser,
  pieces: readonly (string | null | undefined)[],
): string {
  const present = pieces.filter((piece) => piece !== null && piece !== undefined && piece !== '');
  return [...new Set(present)]
    .map((piece) => termsOf(analysis, analyser, piece ?? ''))
    .join(` ${marks.gap} `);
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
