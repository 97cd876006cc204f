import { isAside } from '../asides.ts';
import { type DomElement, labels, visibleText } from '../dom.ts';
import type { Story } from '../story.ts';
import { titleKey } from '../weigh/titles.ts';

const leadWords = /-(?:lead|lede|intro|summary|lid|entry-summary|description|desc)-/;
const deckWords =
  /-(?:deck|dek|teaser-text|chapeau|chapo|vorspann|occhiello|ingress|perex|p-dek|sub-?titles?|sub-?head(?:line)?|subheader|standfirst|stand-first|entradilla|bajada|copete|subtitulo|sottotitolo|sommario|linha-fina|untertitel|article-summary|excerpt|sumario)-/;
const LONGEST_DECK = 500;
/** A paragraph of the body so long is its first, and the deck stands above it. */
const LONG_PARAGRAPH = 160;

/**
 * The line under the headline: what is named as a deck, or shows what the metadata describes the page by, above the story;
 * else a heading of the next rank right after the headline.
 *
 * @param descriptions what the page's metadata says it is about
 */
export function deckOf(story: Story, descriptions: readonly string[]): string | null {
  const { headline, container, asides } = story;
  const wanted = descriptions
    .map((text) => titleKey(text.replace(/\s*(?:…|\.\.\.)$/, '')))
    .filter((key) => key.length > 20);
  const title = headline ? titleKey(visibleText(headline)) : '';
  let seen = headline === null;
  for (const element of container.querySelectorAll('h1, h2, h3, h4, p, div, span')) {
    seen ||= element === headline;
    if (isFirstParagraph(element, story)) break;
    const names = labels(element);
    const isNamed = isDeckName(element, names, story);
    if (!isNamed && (wanted.length === 0 || !seen)) continue;
    const text = visibleText(firstBlockOf(element), LONGEST_DECK);
    if (text.length <= 10 || text.length >= LONGEST_DECK || titleKey(text) === title) continue;
    if (!isNamed && !isDescribed(element, titleKey(text), wanted, story)) continue;
    if (
      isAside(element, asides, container) ||
      isPictured(element) ||
      (headline && element.contains(headline))
    )
      continue;
    return text;
  }
  const next = nextElement(headline);
  return next?.localName === 'h2' && visibleText(next).length > 10 ? visibleText(next) : null;
}

/** A frame may hold more than the deck: links to follow, points of a summary. */
const firstBlockOf = (element: DomElement): DomElement =>
  element.localName === 'div' && element.querySelector('ul, p + p, a[href]') !== null
    ? (element.querySelector('p, h2, h3') ?? element)
    : element;

function isDeckName(element: DomElement, names: string, { body }: Story): boolean {
  if (deckWords.test(names)) return element.localName !== 'div' || element.querySelector('h1') === null;
  // A lead within the body is its first paragraph.
  return leadWords.test(names) && !body?.contains(element) && element.localName !== 'span';
}

/** A metadata description that is the story's first sentence is no deck: it stands in the body beside its paragraphs. */
function isDescribed(element: DomElement, key: string, wanted: readonly string[], { body }: Story): boolean {
  if (!wanted.some((one) => key === one || (one.length > 60 && key.startsWith(one)))) return false;
  return !body?.contains(element) || /^h[2-4]$/.test(element.localName);
}

const isFirstParagraph = (element: DomElement, { body }: Story): boolean =>
  element.localName === 'p' &&
  body !== null &&
  body.contains(element) &&
  !deckWords.test(labels(element)) &&
  visibleText(element, LONG_PARAGRAPH).length > LONG_PARAGRAPH;

const isPictured = (element: DomElement): boolean =>
  element.closest('figure') !== null || element.querySelector('figure, img') !== null;

function nextElement(element: DomElement | null): DomElement | null {
  for (let node = element?.nextSibling ?? null; node; node = node.nextSibling)
    if (node.nodeType === 1) return node as DomElement;
  return null;
}
