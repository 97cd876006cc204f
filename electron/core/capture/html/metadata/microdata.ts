import { attribute, type DomDocument, type DomElement, visibleText } from '../dom.ts';
import { type Candidate, candidates, type MetadataField } from './candidate.ts';

const articleItem = /schema\.org\/(?:.*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)\b/i;

const properties: Readonly<Record<string, readonly [MetadataField, number]>> = {
  headline: ['headline', 0.9],
  alternativeheadline: ['alternativeHeadline', 0.9],
  author: ['authors', 0.88],
  creator: ['authors', 0.8],
  datepublished: ['publishedAt', 0.9],
  datemodified: ['modifiedAt', 0.88],
  articlesection: ['section', 0.85],
  dateline: ['dateline', 0.9],
  publisher: ['publisher', 0.85],
  inlanguage: ['language', 0.8],
  image: ['image', 0.75],
  mainentityofpage: ['url', 0.7],
};

/**
 * Microdata (https://html.spec.whatwg.org/multipage/microdata.html) of the page's first article item,
 * or, where a page has properties and no item, of the page.
 */
export function readMicrodata(document: DomDocument): Candidate[] {
  const items = [...document.querySelectorAll('[itemscope][itemtype]')];
  const item = items.find((element) => articleItem.test(element.getAttribute('itemtype') ?? ''));
  const found: (readonly [MetadataField, string | null, number])[] = [];
  for (const element of (item ?? document).querySelectorAll('[itemprop]')) {
    if (ownerOf(element) !== (item ?? null)) continue;
    for (const name of (attribute(element, 'itemprop') ?? '').toLowerCase().split(' ')) {
      const property = properties[name];
      if (property) found.push([property[0], propertyValue(element, property[0]), property[1]]);
    }
  }
  return candidates('microdata', found);
}

const ownerOf = (element: DomElement): DomElement | null =>
  element.parentNode?.closest?.('[itemscope]') ?? null;

/** A property's value: an inner item's name, the machine's form where there is one, else the text. */
function propertyValue(element: DomElement, field: MetadataField): string | null {
  if (element.hasAttribute('itemscope')) {
    const inner = element.querySelector(field === 'image' ? '[itemprop~="url"]' : '[itemprop~="name"]');
    if (inner) return propertyValue(inner, field);
  }
  const machine = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (machine !== null) return machine;
  if (field === 'image' || field === 'url')
    return attribute(element, 'src') ?? attribute(element, 'href') ?? attribute(element, 'itemid');
  return visibleText(element);
}
