import type { CitationFacts } from '../facts.ts';
import { americanDay } from './days.ts';
import { initialled, isSelfPublished } from './names.ts';
import { italic, joined, linked, type Runs, stopped } from './run.ts';

/** 9.8: so many authors are named. */
const most = 20;

/**
 * Publication Manual of the American Psychological Association, 7th edition: newspaper article (10.1, example 16), and of an agency's
 * own service webpage on a news website (10.16, example 110), where the title and not the site is in italics.
 *
 * - Without an author the title comes first (9.12); without a date `n.d.` (9.17), and no day of access (9.16)
 * - A site that is its own author is named once (10.16)
 */
export function apa({ title, authors, newspaper, isAgency, published, url }: CitationFacts): Runs {
  const work: Runs = stopped([isAgency ? italic(title) : title]);
  const date = published === null ? '(n.d.).' : `(${published[0]}, ${americanDay(published)}).`;
  const twice = isSelfPublished(authors, newspaper);
  const source = newspaper === null || twice ? [] : stopped([isAgency ? newspaper : italic(newspaper)]);
  const by = stopped([byline(authors.map(initialled))]);
  const head = authors.length === 0 ? [work, [date]] : [by, [date], work];
  return joined([...head, source, url ? [linked(url)] : []], ' ');
}

function byline(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')}, . . . ${names.at(-1)}`;
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
