import { type DomElement, type DomNode, isText } from '../dom.ts';
import type { Unit } from './units.ts';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Units as HTML, one a line, still to be sanitized. */
export const unitsMarkup = (units: readonly Unit[]): string =>
  units
    .map(({ element }) => `<${element.localName}>${element.innerHTML.trim()}</${element.localName}>`)
    .join('\n');

/** Paragraphs of plain text as HTML; a line break within one stays a break. */
export const paragraphsMarkup = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => `<p>${escapeText(paragraph).replaceAll('\n', '<br>')}</p>`).join('\n');

/** Takes text off an element's end until what is left is `length` characters, white space not counted. */
export function cutTextTo(element: DomElement, length: number): void {
  let left = inkOf(element) - length;
  for (let node: DomNode | null = lastText(element); node && left > 0; node = lastText(element)) {
    const text = node.textContent ?? '';
    const ink = inkOf(node);
    if (ink <= left) {
      left -= ink;
      node.remove();
    } else {
      node.textContent = withoutLast(text, left);
      left = 0;
    }
  }
}

/** The number of characters that are no white space. */
export const inkOf = (node: DomNode): number => (node.textContent ?? '').replace(/\s+/g, '').length;

function withoutLast(text: string, ink: number): string {
  let end = text.length;
  for (let left = ink; left > 0 && end > 0; end--) if (/\S/.test(text[end - 1] ?? '')) left--;
  return text.slice(0, end).trimEnd();
}

function lastText(root: DomElement): DomNode | null {
  let node: DomNode = root;
  while (node.lastChild) node = node.lastChild;
  if (isText(node)) return node;
  if (node === root) return null;
  // An element without text at the end, such as a break, is in the way.
  node.remove();
  return lastText(root);
}
