import { isCreditLine } from '../../credit/credit-line.ts';
import { isNewsroomNote } from '../../notes.ts';
import { isFurniture as isFurnitureLine, isListHeading } from '../../text/furniture.ts';
import type { DomDocument, DomElement } from '../dom.ts';
import { linkShare, type Unit, unitsOf } from './units.ts';

/**
 * Puts back into an extracted body what the extractor took out and the story had: notes of the newsroom wherever they
 * stood, closing credits, and every other unit that has kept units before and after it and is no furniture.
 *
 * @param raw the story's units before extraction
 */
export function restore(document: DomDocument, body: DomElement, raw: readonly Unit[]): void {
  const kept = new Map(unitsOf(body).map((unit) => [unit.key, unit.element]));
  const allKept = [...kept.keys()].join(' ');
  const isKept = (unit: Unit): boolean =>
    unit.key === '' || kept.has(unit.key) || (unit.key.length > 20 && allKept.includes(unit.key));
  const last = raw.findLastIndex((unit) => kept.has(unit.key) && unit.key !== '');
  let anchor: DomElement | null = null;
  for (const [index, unit] of raw.entries()) {
    const standing = kept.get(unit.key);
    if (standing && unit.key !== '') anchor = standing;
    else if (repaired(unit, kept)) anchor = kept.get(unit.key) ?? anchor;
    else if (
      !isKept(unit) &&
      (isNewsroomNote(unit.text) ||
        (anchor && (index < last ? isOfStory(unit) : isCreditLine(unit.text, true))))
    ) {
      anchor = place(document, body, unit, anchor);
      kept.set(unit.key, anchor);
    }
  }
}

const frames = new Set(['blockquote', 'ul', 'ol', 'table', 'figure']);

/** A quote or list that the extractor kept without a part of it, such as who said it, gets back what it was. */
function repaired(unit: Unit, kept: Map<string, DomElement>): boolean {
  if (!frames.has(unit.element.localName)) return false;
  for (const [key, element] of kept) {
    if (element.localName !== unit.element.localName || key.length * 2 < unit.key.length) continue;
    if (key === '' || key === unit.key || !unit.key.includes(key)) continue;
    element.innerHTML = unit.markup;
    kept.delete(key);
    kept.set(unit.key, element);
    return true;
  }
  return false;
}

const isOfStory = (unit: Unit): boolean =>
  (unit.element.localName !== 'figure' || /<(?:blockquote|table)/.test(unit.markup)) &&
  !isFurnitureLine(unit.text) &&
  !isListHeading(unit.text) &&
  linkShare(unit.element) < 0.4;

const restorable = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre']);

function place(document: DomDocument, body: DomElement, unit: Unit, anchor: DomElement | null): DomElement {
  const name = restorable.has(unit.element.localName) ? unit.element.localName : 'p';
  const element = document.createElement(name);
  element.innerHTML = unit.markup;
  const parent = anchor?.parentNode ?? body.firstChild?.parentNode ?? body;
  parent.insertBefore(element, anchor ? anchor.nextSibling : parent.firstChild);
  return element;
}
