import type { CitationStyle } from '../../../../contract/citation.ts';
import type { CitationFacts } from '../facts.ts';
import { apa } from './apa.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import { harvard } from './harvard.ts';
import { mla } from './mla.ts';
import type { Runs } from './run.ts';

/**
 * Every style, for the one kind of work there is: a newspaper's article. All are English styles, so dates and words between are
 * English whatever the article's language. Titles keep their capitals as printed, though APA wants few and Chicago and MLA many: which
 * words are names no program can tell in every language, and a headline is evidence.
 */
export const styles: { readonly [Style in CitationStyle]: (facts: CitationFacts) => Runs } = {
  'chicago-note': chicagoNote,
  'chicago-bibliography': chicagoBibliography,
  apa,
  mla,
  harvard,
};
