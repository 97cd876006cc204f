import type { CitationFacts } from '../facts.ts';
import { mlaDay } from './days.ts';
import { inverted, isSelfPublished, natural } from './names.ts';
import { quoted } from './quoted.ts';
import { italic, joined, linked, type Runs, stopped } from './run.ts';

/**
 * MLA Handbook, 9th edition, chapter 5: a work in a newspaper.
 *
 * - Of three authors and more the first, with `et al.`; an organisation that publishes itself is not named as author
 * - `The` belongs to the paper's name; its section is `sec.`
 * - An address goes without its `https://`; the day of access stands where there is none of publication
 */
export function mla(facts: CitationFacts): Runs {
  const { title, authors, newspaper, section, published, accessed, url } = facts;
  const by = isSelfPublished(authors, newspaper) ? '' : byline(authors);
  const container = joined(
    [
      newspaper === null ? [] : [italic(newspaper)],
      published === null ? [] : [mlaDay(published)],
      section === null ? [] : [`sec. ${section}`],
      url === null ? [] : [linked(url, url.replace(/^https?:\/\//i, ''))],
    ],
    ', ',
  );
  return joined(
    [
      stopped([by]),
      [quoted(title, 'double', '.')],
      stopped(begun(container)),
      published === null && accessed !== null ? [`Accessed ${mlaDay(accessed)}.`] : [],
    ],
    ' ',
  );
}

function byline([first, second, ...others]: CitationFacts['authors']): string {
  if (!first) return '';
  if (!second) return inverted(first);
  return `${inverted(first)}, ${others.length > 0 ? 'et al.' : `and ${natural(second)}`}`;
}

function begun([first = '', ...others]: Runs): Runs {
  return [typeof first === 'string' ? first.replace(/^sec\./, 'Sec.') : first, ...others];
}
