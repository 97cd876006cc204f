import type { CitationFacts } from '../facts.ts';
import { british, britishDay } from './days.ts';
import { initialled, isSelfPublished, series } from './names.ts';
import { quoted } from './quoted.ts';
import { italic, joined, linked, type Run, type Runs, stopped } from './run.ts';

/**
 * Harvard has no book of its own: this is Cite Them Right (Pears and Shields, 12th edition), newspaper article, as most British
 * universities take it. Of four authors and more the first; an unsigned article stands under its paper; single quotation marks.
 */
export function harvard(facts: CitationFacts): Runs {
  const { title, authors, newspaper, published, accessed, url } = facts;
  const paper: Runs = newspaper === null ? [] : [italic(newspaper)];
  const unsigned = authors.length === 0;
  const twice = isSelfPublished(authors, newspaper);
  const year = `(${published?.[0] ?? 'no date'})`;
  const name = quoted(title, 'single');
  const byPaper = unsigned && paper.length > 0;
  const head: Runs =
    unsigned && !byPaper ? [`${name} ${year}`] : [...(byPaper ? paper : byline(authors)), ` ${year} ${name}`];
  const work = joined(
    [head, byPaper || twice ? [] : paper, published === null ? [] : [britishDay(published)]],
    ', ',
  );
  const found: readonly Run[] =
    url === null
      ? []
      : ['Available at: ', linked(url), accessed === null ? '' : ` (Accessed: ${british(accessed)}).`];
  return joined([stopped(work), found], ' ');
}

function byline(authors: CitationFacts['authors']): Runs {
  const names = authors.map(initialled);
  return names.length > 3 ? [`${names[0]} `, italic('et al.')] : [series(names, 'and', { comma: false })];
}
