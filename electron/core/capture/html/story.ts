import { type Asides, findAsides, isAside } from './asides.ts';
import { type DomDocument, type DomElement, isElement, isText, squeeze } from './dom.ts';
import { findHeadline } from './headline.ts';

/**
 * Where the story stands in the raw page.
 *
 * - `body`: the element with most running text; null where there is none
 * - `container`: the article around it, headline and byline included; the page's body at worst
 * - `headline`: the story's own heading
 */
export interface Story {
  readonly body: DomElement | null;
  readonly container: DomElement;
  readonly headline: DomElement | null;
  readonly asides: Asides;
}

const textHolders = 'p, pre, blockquote, td, div, font, center, section, article, main, span, li';
const wholeArticles = 'article, main, [role="main"], [itemtype*="Article"], [itemtype*="BlogPosting"]';

export function findStory(document: DomDocument): Story {
  const asides = findAsides(document);
  const body = densest(document, asides);
  const headline = findHeadline(document, body?.closest(wholeArticles) ?? null, asides);
  if (!body) return { body, container: document.body, headline, asides };
  let container = body.closest(wholeArticles) ?? body;
  // The nearest article may be a part without its heading: the one around both is meant, as long as it is not the page.
  for (let up: DomElement | null = container; up && headline && up.localName !== 'html'; up = up.parentNode) {
    if (up.contains(headline)) {
      container = up;
      break;
    }
  }
  return { body, container, headline, asides };
}

/** The element whose paragraphs have most text: each gives its length to its parent, and a part of it to those above. */
function densest(document: DomDocument, asides: Asides): DomElement | null {
  const scores = new Map<DomElement, number>();
  const add = (element: DomElement | null, score: number): void => {
    if (element && element.localName !== 'html') scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const holder of document.body.querySelectorAll(textHolders)) {
    const length = ownProse(holder);
    if (length < 25 || isAside(holder, asides)) continue;
    const block =
      holder.localName === 'p' || holder.localName === 'li' || holder.localName === 'span'
        ? holder.parentNode
        : holder;
    add(block, length);
    add(block?.parentNode ?? null, length * 0.6);
    add(block?.parentNode?.parentNode ?? null, length * 0.3);
  }
  let best: DomElement | null = null;
  for (const [element, score] of scores) if (score > (best ? (scores.get(best) ?? 0) : 0)) best = element;
  return best;
}

const inline = new Set('a abbr b cite code em font i mark q small span strong sub sup time u'.split(' '));

/** The length of the text that stands directly in an element or in its inline children, links left out. */
function ownProse(element: DomElement): number {
  if (element.localName === 'span' && element.parentNode && inline.has(element.parentNode.localName))
    return 0;
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node)) length += squeeze(node.textContent ?? '').length;
    else if (element.localName === 'p' && isElement(node) && node.localName !== 'a')
      length += squeeze(node.textContent ?? '').length;
  }
  return length;
}
