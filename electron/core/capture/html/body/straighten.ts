import { type DomDocument, type DomElement, isBlock, isElement, visibleText } from '../dom.ts';
import { hasDoubleBreak } from './wrap-text.ts';

const inlineHolders = 'span, font, b, i, em, strong, u, small, big';

/** Inline elements around blocks (`<span><p>…</p></span>`, `<font><p>…`) are made divs: extractors take them for one line. */
export function openInlineHolders(document: DomDocument): void {
  for (const holder of [...document.body.querySelectorAll(inlineHolders)]) {
    if (!holder.parentNode || !(holdsBlockChild(holder) || hasDoubleBreak(holder))) continue;
    const box = document.createElement('div');
    for (const name of holder.getAttributeNames()) box.setAttribute(name, holder.getAttribute(name) ?? '');
    while (holder.firstChild) box.appendChild(holder.firstChild);
    holder.parentNode.insertBefore(box, holder);
    holder.remove();
  }
}

function holdsBlockChild(element: DomElement): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (isBlock(node) || (node.localName === 'span' && holdsBlockChild(node))))
      return true;
  return false;
}

/** A paragraph that is nothing but bold print, short and no sentence, heads what follows. */
export function headBoldLines(document: DomDocument, paragraphs: readonly DomElement[]): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    if (index === 0 || !next || !isBoldLine(paragraph) || isBoldLine(next)) continue;
    const heading = document.createElement('h3');
    heading.innerHTML = visibleText(paragraph).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    paragraph.parentNode?.insertBefore(heading, paragraph);
    paragraph.remove();
  }
}

function isBoldLine(paragraph: DomElement): boolean {
  if (paragraph.localName !== 'p' || !paragraph.querySelector('b, strong')) return false;
  if (paragraph.querySelector('img, a[href]')) return false;
  const text = visibleText(paragraph, 100);
  if (text.length < 3 || text.length > 100 || /[.!:;,…。！]["”’»)]?$/.test(text)) return false;
  let bold = 0;
  for (const mark of paragraph.querySelectorAll('b, strong')) {
    if (!mark.parentNode?.closest('b, strong')) bold += visibleText(mark).length;
  }
  return bold >= text.length - 1;
}

const hidden = '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i]';

/** Takes out what a browser would not show, unless it holds the story: paywalls hide that. */
export function removeHidden(document: DomDocument, body: DomElement | null): void {
  for (const element of document.body.querySelectorAll(hidden)) {
    if (!element.parentNode || element.localName === 'img' || element.querySelector('img')) continue;
    if (body && (element.contains(body) || body.contains(element)) && visibleText(element, 300).length > 300)
      continue;
    element.remove();
  }
}

/** A box of this many characters around a form or a mail field is an invitation. */
const LONGEST_INVITATION = 400;
/** Around a mere button less will do: entries of live blogs have such buttons too. */
const LONGEST_BUTTON_BOX = 150;

const textual = new Set(['p', 'li', 'td', 'blockquote', 'figcaption', 'h2', 'h3', 'h4']);

/** Takes out the boxes around forms and fields for addresses, whatever language they invite in. */
export function removeInvitations(document: DomDocument, body: DomElement | null): void {
  for (const field of [...document.body.querySelectorAll('form, input[type="email"], button')]) {
    const box = invitationAround(field, body);
    if (box?.parentNode) box.remove();
  }
}

/** The largest element around a field that says no more than an invitation does; null where even the field says more. */
function invitationAround(field: DomElement, body: DomElement | null): DomElement | null {
  const isButton = field.localName === 'button';
  const most = isButton ? LONGEST_BUTTON_BOX : LONGEST_INVITATION;
  const never = isButton ? 'h1, time, article, figure, img' : 'h1, time, article, figure';
  let box: DomElement | null = null;
  for (let up: DomElement | null = field; up && up.localName !== 'body'; up = up.parentNode) {
    if (body && (up === body || up.contains(body))) break;
    // A paragraph may have a button of its own: a footnote, a word explained.
    if (isButton && textual.has(up.localName)) break;
    if (visibleText(up, most).length > most || up.querySelector(never)) break;
    box = up;
  }
  return box;
}
