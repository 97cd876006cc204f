import { after, type DomElement, type DomNode, isElement, isSilent, visibleText } from '../dom.ts';
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

/** What a text is compared by: letters and figures only. */
export const keyOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * The units below an element in document order: paragraphs, headings, lists, tables, quotes and figures, once loose text
 * has been wrapped. A table that lays out the page is looked into.
 */
export function unitsOf(root: DomElement): Unit[] {
  const units: Unit[] = [];
  let node: DomNode | null = root.firstChild;
  while (node) {
    let down: DomNode | null = null;
    if (isElement(node) && !isSilent(node)) {
      if (isUnit(node)) {
        const text = visibleText(node);
        if (text !== '' || node.querySelector('img'))
          units.push({ element: node, text, key: keyOf(text), markup: node.innerHTML });
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
  const all = keyOf(visibleText(element)).length;
  if (all === 0) return 0;
  if (element.closest('a[href]')) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += keyOf(visibleText(link)).length;
  return linked / all;
}
