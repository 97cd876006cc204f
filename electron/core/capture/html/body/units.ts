import { after, type DomElement, type DomNode, isElement, isSilent, isText, visibleText } from '../dom.ts';
import { isLayout } from './wrap-text.ts';

/** A piece of a body that stands by itself, with what it says as one line. */
export interface Unit {
  readonly element: DomElement;
  readonly text: string;
  readonly key: string;
  /** The inner HTML as it was when the unit was taken: extraction uses the elements up. */
  readonly markup: string;
}

const whole = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'figure',
  'pre',
]);

/** Reads what units say now, for when their elements will have been used up. */
export function keepAsIs(units: readonly Unit[]): void {
  for (const unit of units) if (unit.markup !== '') void unit.key;
}

function unitOf(element: DomElement): Unit {
  let [text, key, markup]: (string | undefined)[] = [];
  return {
    element,
    get text() {
      text ??= visibleText(element);
      return text;
    },
    get key() {
      key ??= keyOf(this.text);
      return key;
    },
    get markup() {
      markup ??= element.innerHTML;
      return markup;
    },
  };
}

/** Whether anything but white space stands below an element where a reader would see it. */
function hasInk(root: DomElement): boolean {
  let node: DomNode | null = root.firstChild;
  while (node) {
    let down: DomNode | null = null;
    if (isText(node)) {
      if (/[^\s\u200b\u2060\ufeff\u00ad]/.test(node.textContent ?? '')) return true;
    } else if (isElement(node) && !isSilent(node)) down = node.firstChild;
    node = down ?? after(node, root);
  }
  return false;
}

/** What a text is compared by: letters and figures only. */
export const keyOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * The units below an element in document order: paragraphs, headings, lists, tables, quotes and figures, once loose text
 * has been wrapped. A table that lays out the page is looked into.
 * What a unit says is read when it is first asked for: ask before its element is changed (see `keepAsIs`).
 *
 * @param most no more than so many, from the beginning
 */
export function unitsOf(root: DomElement, most = Number.POSITIVE_INFINITY): Unit[] {
  const units: Unit[] = [];
  let node: DomNode | null = root.firstChild;
  while (node) {
    let down: DomNode | null = null;
    if (isElement(node) && !isSilent(node)) {
      if (isUnit(node)) {
        if (hasInk(node) || node.querySelector('img')) {
          units.push(unitOf(node));
          if (units.length >= most) break;
        }
      } else down = node.firstChild;
    }
    node = down ?? after(node, root);
  }
  return units;
}

function isUnit(element: DomElement): boolean {
  if (element.localName === 'table') return !isLayout(element);
  if (element.localName === 'blockquote') return element.querySelector('article, section, h1') === null;
  return whole.has(element.localName);
}

/** The part of an element's letters and figures that stands in links, between 0 and 1. */
export function linkShare(element: DomElement): number {
  const isLinked = element.closest('a[href]') !== null;
  if (!isLinked && !holdsLink(element)) return 0;
  const all = keyOf(visibleText(element)).length;
  if (all === 0) return 0;
  if (isLinked) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += keyOf(visibleText(link)).length;
  return linked / all;
}

/** Asked of every paragraph, so without a selector. */
function holdsLink(element: DomElement): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (node.localName === 'a' || holdsLink(node))) return true;
  return false;
}
