import { readByline } from '../../byline/read-byline.ts';
import { splitNames } from '../../byline/split-names.ts';
import { type Asides, isAside } from '../asides.ts';
import { attribute, type DomDocument, type DomElement, labels, visibleText } from '../dom.ts';
import { type Candidate, candidates } from '../metadata/candidate.ts';
import type { Story } from '../story.ts';
import { deckOf } from './deck.ts';
import { leadPicture } from './lead-picture.ts';
import { readFiling } from './read-filing.ts';

/** What the page shows a reader: heading, deck, byline, dates and section, each looked for around the story only. */
export function readVisible(
  document: DomDocument,
  story: Story,
  capturedAt: string,
  descriptions: readonly string[],
): Candidate[] {
  const { container, headline, asides } = story;
  return [
    ...candidates('visible', [
      ['headline', headline ? visibleText(headline) : null, headline?.localName === 'h1' ? 0.88 : 0.7],
      ['alternativeHeadline', deckOf(story, descriptions), 0.75],
      ['image', leadPicture(story), 0.5],
      ['section', breadcrumb(document) ?? kicker(story), 0.6],
    ]),
    ...bylines(container, asides).flatMap((text) => candidates('visible', [['byline', text, 0.85]])),
    ...authorLinks(container, asides).flatMap((name) => candidates('visible', [['authors', name, 0.7]])),
    ...readFiling(story, capturedAt),
  ];
}

const bylineWords =
  /-(?:byline|by-line|bylines|by|story-by|written-by|article-by|signature|signatur|firmat|autoren|autorzy|auteur|auteurs|autore|autori|skribent|verfasser|author|authors|autor|autores|firma|firmas|writer|contributor|contributors|author-name|post-author)-/;

/**
 * The texts of what is named as a byline, short ones only: of nested ones the outermost, with those in it where it says more than names
 * ("María Ruiz Madrid 27 OCT 2012 - 12:14").
 */
function bylines(container: DomElement, asides: Asides): string[] {
  const found: DomElement[] = [];
  for (const element of container.querySelectorAll('[class], [id], [itemprop~="author"], address')) {
    const named =
      element.localName === 'address' ||
      element.getAttribute('itemprop') === 'author' ||
      bylineWords.test(labels(element));
    if (
      !named ||
      element.closest('blockquote, figure') ||
      isAside(element, asides, container) ||
      found.some((outer) => outer.contains(element) && isOnlyNames(visibleText(outer)))
    )
      continue;
    const text = visibleText(element, 300);
    if (text.length > 2 && text.length < 300) found.push(element);
  }
  return withoutOtherDates(found.map((element) => visibleText(element)));
}

const isOnlyNames = (text: string): boolean =>
  !/\d/.test(text) || readByline(text) !== null || splitNames(text) !== null;

/** A second byline with a date of its own is another story's. */
function withoutOtherDates(texts: readonly string[]): string[] {
  const first = texts.find((text) => /\d/.test(text));
  return texts.filter((text) => text === first || !/\d/.test(text));
}

const authorLinks = (container: DomElement, asides: Asides): string[] =>
  [...container.querySelectorAll('a[rel~="author"], [itemprop="author"] [itemprop="name"]')]
    .filter((link) => !isAside(link, asides, container))
    .map((link) => visibleText(link));

const home =
  /^(?:home|inicio|início|portada|front page|start|startseite|accueil|news home|главная|головна|strona główna|úvod|hem|hjem|ana sayfa|αρχική|الرئيسية|דף הבית|首页|首頁|トップ|ホーム|홈|होम|beranda|etusivu|acasă|kezdőlap|начало|newsletters?|news)$/i;

function breadcrumb(document: DomDocument): string | null {
  const trail = document.querySelector(
    '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], [id*="breadcrumb" i], [class*="migas" i], [class*="crumb" i], [id*="crumb" i], ' +
      '[class*="brotkr" i], [class*="fil-ariane" i], [class*="filariane" i], [class*="hlebn" i]',
  );
  if (!trail) return null;
  const links = [...trail.querySelectorAll('a')]
    .map((link) => visibleText(link))
    .filter((text) => text !== '' && text.length < 60 && !home.test(text));
  return links.at(-1) ?? null;
}

const kickerWords =
  /-(?:kicker|eyebrow|overline|topic-label|post-category|entry-category|post-terms|section-name|section-label|article-section|category|categoria|cat-links|antetitulo|rubric|overline|section)-/;

/** A short label over the headline, or the article's category link. */
function kicker({ container, headline, asides }: Story): string | null {
  for (const element of container.querySelectorAll('a, span, p, div')) {
    if (!kickerWords.test(labels(element)) || isAside(element, asides, container)) continue;
    const text = visibleText(element.querySelector('a') ?? element, 50);
    if (text.length > 1 && text.length < 50 && !(headline && element.contains(headline))) return text;
  }
  return overline(headline) ?? attribute(container.querySelector('a[rel~="category"]'), 'title');
}

/** One short link right above the headline, whatever it is named. */
function overline(headline: DomElement | null): string | null {
  for (let up = headline; up && up.localName !== 'body'; up = up.parentNode) {
    let before = up.previousSibling;
    while (before && before.nodeType !== 1) before = before.previousSibling;
    if (!before) continue;
    const element = before as DomElement;
    const link = element.localName === 'a' ? element : element.querySelector('a[href]');
    const text = visibleText(element, 50);
    return link && text.length > 1 && text.length < 40 && text === visibleText(link) && !home.test(text)
      ? text
      : null;
  }
  return null;
}
