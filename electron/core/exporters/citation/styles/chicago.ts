import type { CitationFacts } from '../facts.ts';
import { american } from './days.ts';
import { inverted, isSelfPublished, natural, series } from './names.ts';
import { quoted } from './quoted.ts';
import { italic, joined, linked, type Runs, stopped } from './run.ts';

/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography, newspapers (14.191-200).
 *
 * - An initial “The” of the paper's name is left out (14.193); names of agencies stand upright (14.200)
 * - The section goes along as `sec.`; no page, since editions differ (14.191)
 * - The day of access stands only where there is none of publication (14.12)
 * - A place of writing (dateline) is none of publication, and is not cited
 */
export function chicagoNote(facts: CitationFacts): Runs {
  const { title, authors, url } = facts;
  const names = authors.map(natural);
  const by = names.length > 3 ? `${names[0]} et al.` : series(names, 'and', { comma: names.length > 2 });
  const isByPaper = isSelfPublished(authors, facts.newspaper);
  const head = isByPaper || by === '' ? '' : `${by}, `;
  const rest = joined([paper(facts), ...when(facts), url ? [linked(url)] : []], ', ');
  if (rest.length === 0) return [head, quoted(title, 'double', '.')];
  return stopped([head, quoted(title, 'double', ','), ' ', ...rest]);
}

/** The entry of a bibliography. An unsigned article stands under its paper (14.199). */
export function chicagoBibliography(facts: CitationFacts): Runs {
  const { title, authors, url } = facts;
  const unsigned = authors.length === 0 || isSelfPublished(authors, facts.newspaper);
  const by = unsigned ? paper(facts) : [byline(authors)];
  const container = joined([unsigned ? [] : paper(facts), ...when(facts)], ', ');
  const [first, ...others] = container;
  // With no paper before it, the day of access begins the sentence.
  const begun = typeof first === 'string' ? [first.replace(/^a/, 'A'), ...others] : container;
  return joined(
    [stopped(by), [quoted(title, 'double', '.')], stopped(begun), url ? [linked(url), '.'] : []],
    ' ',
  );
}

/** 14.76: of more than ten the first seven. */
function byline(authors: CitationFacts['authors']): string {
  const [first, ...others] = authors;
  if (!first) return '';
  const names = [inverted(first), ...others.map(natural)];
  return names.length > 10
    ? `${names.slice(0, 7).join(', ')}, et al.`
    : series(names, 'and', { comma: true });
}

function paper({ newspaper, isAgency }: CitationFacts): Runs {
  if (newspaper === null) return [];
  return [isAgency ? newspaper : italic(newspaper.replace(/^The (?=\S)/, ''))];
}

function when({ published, accessed, section }: CitationFacts): readonly Runs[] {
  if (published === null) return accessed === null ? [] : [[`accessed ${american(accessed)}`]];
  return [[american(published)], section === null ? [] : [`sec. ${section}`]];
}
