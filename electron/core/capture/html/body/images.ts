import { type DomDocument, type DomElement, visibleText } from '../dom.ts';

const lazyNames = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-full-src',
  'data-hi-res-src',
];
const lazySets = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** Names of files that are no story's picture. */
export const ornament = /logo|avatar|icon|sprite|pixel|blank|spacer|placeholder|1x1/i;

/** The address with the largest width or density in a srcset. */
function largestOf(set: string | null): string | null {
  let best: { readonly url: string; readonly size: number } | null = null;
  for (const part of (set ?? '').split(/,\s+/)) {
    const [url = '', size = '1x'] = part.trim().split(/\s+/);
    const width = Number.parseFloat(size) || 1;
    if (url !== '' && !/^data:/i.test(url) && (!best || width > best.size)) best = { url, size: width };
  }
  return best?.url ?? null;
}

/** The address a reader's browser would show: pages load pictures late and put a placeholder of a few bytes first. */
export function sourceOf(image: DomElement): string | null {
  const given = image.getAttribute('src');
  const isPlaceholder =
    !given ||
    /^data:image\/(?:gif|svg)/i.test(given) ||
    (/^data:/i.test(given) && given.length < 400) ||
    /^about:/i.test(given);
  if (!isPlaceholder) return given;
  for (const name of lazyNames) {
    const value = image.getAttribute(name);
    if (value && !/^data:|^\{/i.test(value)) return value;
  }
  for (const name of lazySets) {
    const value = largestOf(image.getAttribute(name));
    if (value !== null) return value;
  }
  const picture = image.closest('picture');
  for (const source of picture?.querySelectorAll('source') ?? []) {
    const value = largestOf(source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
    if (value !== null) return value;
  }
  return given;
}

/** Makes every picture an img with its real address: AMP's, lazy ones, those of a picture element. */
export function plainImages(document: DomDocument): void {
  for (const amp of document.querySelectorAll('amp-img, amp-anim')) {
    const image = document.createElement('img');
    for (const name of ['src', 'alt']) image.setAttribute(name, amp.getAttribute(name) ?? '');
    amp.parentNode?.insertBefore(image, amp);
    amp.remove();
  }
  for (const image of document.querySelectorAll('img')) {
    const source = sourceOf(image);
    if (source !== null && source !== image.getAttribute('src')) image.setAttribute('src', source);
  }
}

const captionNames =
  /(?:^|[^a-z])(?:captions?|cap|cptn|img-?cptn|legend|legende|figcaption|pie-?(?:de-?)?foto|pie|bildunterschrift|bildtext|didascalia|legenda|tr-caption|wp-caption-text|photo-?text|media-?(?:description|info))(?:[^a-z]|$)/i;
const LONGEST_CAPTION = 600;

/** The caption's element beside a picture in a box that holds nothing else. */
function captionIn(box: DomElement): DomElement | null {
  const figcaption = box.querySelector('figcaption');
  if (figcaption) return figcaption;
  for (const element of box.querySelectorAll('p, span, div, td, small, em, i, dd')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.replace(
      /_/g,
      '-',
    );
    if (
      captionNames.test(names) &&
      element.querySelector('img') === null &&
      visibleText(element, 8).length > 3
    )
      return element;
  }
  return null;
}

/**
 * Makes figures of pictures whose caption stands beside them in a box of another kind ("wp-caption", a table of Blogger's),
 * so that the caption stays with its picture and out of the story's text.
 */
export function makeFigures(document: DomDocument): void {
  for (const figure of document.body.querySelectorAll('figure')) flatten(document, figure);
  // Ten thousand pictures in one box are asked about it once.
  const without = new Set<DomElement>();
  const tooLarge = new Set<DomElement>();
  for (const image of [...document.body.querySelectorAll('img')]) {
    if (image.closest('figure')) continue;
    let box = image.parentNode;
    for (let step = 0; box && step < 7 && box.localName !== 'body'; step++, box = box.parentNode) {
      if (tooLarge.has(box)) break;
      if (without.has(box)) continue;
      if (visibleText(box, LONGEST_CAPTION).length > LONGEST_CAPTION || box.querySelector('h1, h2, figure')) {
        tooLarge.add(box);
        break;
      }
      const caption = captionIn(box);
      if (!caption) {
        without.add(box);
        continue;
      }
      replaceByFigure(document, box, image, caption);
      break;
    }
  }
}

/** Pictures and one caption as a figure's only children: extractors tear apart what is deeper. */
function flatten(document: DomDocument, figure: DomElement): void {
  const caption = figure.querySelector('figcaption');
  const images = [...figure.querySelectorAll('img')];
  if (!caption || images.length === 0 || figure.querySelector('table, blockquote, video, figure')) return;
  if (visibleText(figure, LONGEST_CAPTION * 2).length > LONGEST_CAPTION * 2) return;
  const credit = figure.querySelector('cite');
  const inner =
    credit && !caption.contains(credit) ? `${caption.innerHTML} ${credit.innerHTML}` : caption.innerHTML;
  while (figure.firstChild) figure.firstChild.remove();
  for (const image of images) figure.appendChild(image);
  const figcaption = document.createElement('figcaption');
  figcaption.innerHTML = inner;
  figure.appendChild(figcaption);
}

function replaceByFigure(
  document: DomDocument,
  box: DomElement,
  image: DomElement,
  caption: DomElement,
): void {
  const figure = document.createElement('figure');
  const figcaption = document.createElement('figcaption');
  figcaption.innerHTML = caption.innerHTML;
  for (const one of [...box.querySelectorAll('img')]) figure.appendChild(one);
  if (!figure.contains(image)) figure.appendChild(image);
  figure.appendChild(figcaption);
  box.parentNode?.insertBefore(figure, box);
  box.remove();
}
