import { attribute, type DomDocument, type DomElement, labels, visibleText } from '../dom.ts';
import { isAside } from '../furniture-elements.ts';
import { type Candidate, candidates } from '../metadata/candidate.ts';
import type { Story } from '../story.ts';
import { readFiling } from './read-filing.ts';

/** What the page shows a reader: heading, deck, byline, dates and section, each looked for around the story only. */
export function readVisible(document: DomDocument, story: Story, capturedAt: string): Candidate[] {
  const { container, headline } = story;
  return [
    ...candidates('visible', [
      ['headline', headline ? visibleText(headline) : null, headline?.localName === 'h1' ? 0.88 : 0.7],
      ['alternativeHeadline', deckOf(story), 0.75],
      ['section', breadcrumb(document) ?? kicker(story), 0.6],
    ]),
    ...bylines(container).flatMap((text) => candidates('visible', [['byline', text, 0.85]])),
    ...authorLinks(container).flatMap((name) => candidates('visible', [['authors', name, 0.7]])),
    ...readFiling(story, capturedAt),
  ];
}

const leadWords = /-(?:lead|lede|intro|summary)-/;
const deckWords =
  /-(?:deck|dek|sub-?title|sub-?head(?:line)?|standfirst|stand-first|entradilla|bajada|subtitulo|article-summary|excerpt|sumario)-/;

/** The line under the headline: a heading of the next rank right after it, or what is named as a deck. */
function deckOf({ headline, container, body }: Story): string | null {
  for (const element of container.querySelectorAll('h2, h3, p, div, span')) {
    const names = labels(element);
    // A lead within the body is its first paragraph.
    const named = deckWords.test(names) || (leadWords.test(names) && !body?.contains(element));
    if (
      !named ||
      isAside(element, container) ||
      element.closest('figure') ||
      element.querySelector('figure, img')
    )
      continue;
    const text = visibleText(element, 500);
    if (text.length > 10 && text.length < 500 && !element.contains(headline ?? element.parentNode ?? element))
      return text;
  }
  const next = nextElement(headline);
  return next?.localName === 'h2' && visibleText(next).length > 10 ? visibleText(next) : null;
}

function nextElement(element: DomElement | null): DomElement | null {
  for (let node = element?.nextSibling ?? null; node; node = node.nextSibling)
    if (node.nodeType === 1) return node as DomElement;
  return null;
}

const bylineWords =
  /-(?:byline|by-line|bylines|author|authors|autor|autores|firma|firmas|writer|contributor|contributors|author-name|post-author)-/;

/** The texts of what is named as a byline; the outermost of nested ones, short ones only. */
function bylines(container: DomElement): string[] {
  const found: DomElement[] = [];
  for (const element of container.querySelectorAll('[class], [id], [itemprop~="author"], address')) {
    const named =
      element.localName === 'address' ||
      element.getAttribute('itemprop') === 'author' ||
      bylineWords.test(labels(element));
    if (!named || isAside(element, container) || found.some((outer) => outer.contains(element))) continue;
    const text = visibleText(element, 300);
    if (text.length > 2 && text.length < 300) found.push(element);
  }
  return found.map((element) => visibleText(element));
}

const authorLinks = (container: DomElement): string[] =>
  [...container.querySelectorAll('a[rel~="author"], [itemprop="author"] [itemprop="name"]')]
    .filter((link) => !isAside(link, container))
    .map((link) => visibleText(link));

const home = /^(?:home|inicio|portada|front page|start|accueil|news home)$/i;

function breadcrumb(document: DomDocument): string | null {
  const trail = document.querySelector(
    '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], [id*="breadcrumb" i], [class*="migas" i]',
  );
  if (!trail) return null;
  const links = [...trail.querySelectorAll('a')]
    .map((link) => visibleText(link))
    .filter((text) => text !== '' && text.length < 60 && !home.test(text));
  return links.at(-1) ?? null;
}

const kickerWords =
  /-(?:kicker|eyebrow|section-name|section-label|article-section|category|categoria|cat-links|antetitulo|rubric|overline|section)-/;

/** A short label over the headline, or the article's category link. */
function kicker({ container, headline }: Story): string | null {
  for (const element of container.querySelectorAll('a, span, p, div')) {
    if (!kickerWords.test(labels(element)) || isAside(element, container)) continue;
    const text = visibleText(element.querySelector('a') ?? element, 50);
    if (text.length > 1 && text.length < 50 && !(headline && element.contains(headline))) return text;
  }
  return attribute(container.querySelector('a[rel~="category"], a[rel="category tag"]'), 'title');
}
