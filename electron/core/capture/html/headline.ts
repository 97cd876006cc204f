import { type Asides, isAside } from './asides.ts';
import { type DomDocument, type DomElement, squeeze, visibleText } from './dom.ts';
import { titleKey } from './weigh/titles.ts';

const named =
  '[class*="headline" i], [class*="entry-title" i], [class*="article-title" i], [class*="post-title" i], [class*="articletitle" i], ' +
  '[class*="titular" i], [class*="titulo" i], [class*="titre" i], [class*="story-title" i], [itemprop="headline"]';

/** The elements that pages without headings set a headline in. */
const titleHolders = 'h2, h3, h4, b, strong, font, span, p, td, div, center, big';
/** A shorter text is part of a title by chance. */
const SHORTEST = 15;

/**
 * The story's own heading: the first rank's that stands in the article, else what is named as one, else the element whose
 * text is the greater part of the page's title, as pages from before style sheets have it in bold or large letters.
 *
 * @param article the article element around the body, null where there is none
 */
export function findHeadline(
  document: DomDocument,
  article: DomElement | null,
  asides: Asides,
): DomElement | null {
  const title = titleKey(document.head.querySelector('title')?.textContent ?? '');
  const isTold = (heading: DomElement): boolean => visibleText(heading, 400).length > 3 && !isLogo(heading);
  const within = [...(article?.querySelectorAll('h1') ?? [])].filter(isTold);
  const all = [...document.querySelectorAll('h1')].filter(isTold);
  const fits = (heading: DomElement): boolean => {
    const key = titleKey(visibleText(heading, 400));
    return key.length > 8 && (title.includes(key) || key.includes(title));
  };
  const heading = within.find(fits) ?? all.find((one) => fits(one) && !isAside(one, asides)) ?? within[0];
  if (heading) return heading;
  for (const element of document.querySelectorAll(named)) {
    if (element.localName !== 'meta' && isTold(element) && !isAside(element, asides)) return element;
  }
  return titledElement(document, title, asides) ?? all[0] ?? null;
}

function titledElement(document: DomDocument, title: string, asides: Asides): DomElement | null {
  if (title.length < SHORTEST) return null;
  let best: { element: DomElement; length: number } | null = null;
  for (const element of document.body.querySelectorAll(titleHolders)) {
    const text = element.textContent ?? '';
    if (text.length < SHORTEST || text.length > 400) continue;
    const key = titleKey(squeeze(text));
    const isPart = key.length >= SHORTEST && key.length * 5 >= title.length * 2 && title.includes(key);
    if (!isPart || key.length <= (best?.length ?? 0) || isAside(element, asides)) continue;
    if (title.startsWith(key) || title.endsWith(key)) best = { element, length: key.length };
  }
  return best?.element ?? null;
}

/** A site's name set as a heading: it links to the front page. */
function isLogo(heading: DomElement): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && /^(?:https?:\/\/[^/]+)?\/?(?:[#?].*)?$/.test(link.getAttribute('href') ?? '');
}
