import { readDateline } from '../../dateline/read-dateline.ts';
import { type DomDocument, type DomElement, visibleText } from '../dom.ts';
import { isFurniture } from '../furniture-elements.ts';
import type { Story } from '../story.ts';
import { isNewsroomNote } from './notes.ts';
import { type Unit, unitsOf } from './units.ts';
import { wrapLooseText } from './wrap-text.ts';

const never =
  'script, style, noscript, template, iframe, object, embed, svg, math, link, input, button, select, textarea';
const hiding = ['class', 'id', 'rel', 'itemprop', 'role'];

/**
 * Makes the page fit for extraction: takes away what is surely furniture, and takes the names off paragraphs that
 * extractors drop by their names ("dateline", "correction-note") though they belong to the story.
 *
 * @returns the story's units as they are now, to compare the extraction with
 */
export function prepare(document: DomDocument, story: Story): Unit[] {
  for (const element of document.querySelectorAll(never)) element.remove();
  removeFurniture(document, story);
  wrapLooseText(document, document.body);
  joinLoneDatelines(document, unitsOf(story.container));
  const units = unitsOf(story.container);
  for (const [index, unit] of units.entries()) {
    if (isNewsroomNote(unit.text) || (index < 12 && readDateline(unit.text)))
      takeNames(unit.element, story.container);
  }
  return units;
}

function removeFurniture(document: DomDocument, { body, container, headline }: Story): void {
  const bodyLength = body ? visibleText(body).length : 0;
  for (const element of document.body.querySelectorAll('*')) {
    if (
      !isFurniture(element) ||
      element.contains(body ?? container) ||
      (headline && element.contains(headline))
    )
      continue;
    // A name can lie: what holds a good part of the story is none, and newsroom notes stand in asides.
    const text = visibleText(element, bodyLength * 0.4 + 600);
    if (text.length > bodyLength * 0.4 + 600 || isNewsroomNote(text)) continue;
    if (element.parentNode) element.remove();
  }
}

/** A dateline in a block of its own belongs at the head of the paragraph that follows it. */
function joinLoneDatelines(document: DomDocument, units: readonly Unit[]): void {
  for (const [index, unit] of units.slice(0, 12).entries()) {
    const next = units[index + 1];
    if (!next || unit.text.length > 120 || next.element.localName !== 'p') continue;
    const dateline = readDateline(`${unit.text} ${next.text}`);
    if (
      !dateline ||
      dateline.printed.length < unit.text.length ||
      dateline.printed.length > unit.text.length + 3
    )
      continue;
    next.element.insertBefore(document.createTextNode(`${unit.text} `), next.element.firstChild);
    unit.element.remove();
    return;
  }
}

function takeNames(element: DomElement, container: DomElement): void {
  for (const inner of [element, ...element.querySelectorAll('*')])
    for (const name of hiding) inner.removeAttribute(name);
  for (let up = element.parentNode; up && up !== container && !up.contains(container); up = up.parentNode) {
    if (visibleText(up, 2000).length <= 2000) for (const name of hiding) up.removeAttribute(name);
  }
}
