import { readByline } from '../../byline/read-byline.ts';
import { readDateline } from '../../dateline/read-dateline.ts';
import { isNewsroomNote } from '../../notes.ts';
import { type DomDocument, type DomElement, visibleText } from '../dom.ts';
import type { Story } from '../story.ts';
import { makeFigures, plainImages } from './images.ts';
import { headBoldLines, removeHidden, removeInvitations } from './straighten.ts';
import { type Unit, unitsOf } from './units.ts';
import { partAtBreaks, wrapLooseText } from './wrap-text.ts';

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
  removeInvitations(document, story.body);
  for (const element of document.querySelectorAll(never)) element.remove();
  removeHidden(document, story.body);
  plainImages(document);
  makeFigures(document);
  for (const paragraph of document.querySelectorAll('p')) {
    if (paragraph.firstChild === null && paragraph !== story.container) paragraph.remove();
  }
  removeFurniture(story);
  wrapLooseText(document, document.body);
  partEdgeLines(document, unitsOf(story.container));
  joinLoneDatelines(document, unitsOf(story.container, HEAD_UNITS + 1));
  headBoldLines(
    document,
    unitsOf(story.container).map(({ element }) => element),
  );
  const units = unitsOf(story.container);
  for (const [index, unit] of units.entries()) {
    if (isNewsroomNote(unit.text) || (index < HEAD_UNITS && isFiling(unit.text)))
      takeNames(unit.element, story.container);
  }
  return units;
}

/** Datelines and bylines are looked for so far down. */
const HEAD_UNITS = 12;
const isFiling = (text: string): boolean => readDateline(text) !== null || readByline(text) !== null;

function removeFurniture({ body, container, headline, asides }: Story): void {
  const bodyLength = body ? (asides.prose.get(body) ?? 0) : 0;
  for (const element of asides.furniture) {
    if (element.contains(body ?? container) || (headline && element.contains(headline))) continue;
    // A name can lie: what holds a good part of the story is none, and newsroom notes stand in asides.
    const text = visibleText(element, bodyLength * 0.4 + 600);
    if (text.length > bodyLength * 0.4 + 600 || isNewsroomNote(text)) continue;
    if (element.parentNode) element.remove();
  }
}

/** Lines parted by single breaks, above the story's first long paragraph and below its last, are things of their own. */
function partEdgeLines(document: DomDocument, units: readonly Unit[]): void {
  const isLong = ({ text }: Unit): boolean => text.length > 160;
  const [first, last] = [units.findIndex(isLong), units.findLastIndex(isLong)];
  for (const [index, { element }] of units.entries()) {
    if (first >= 0 && index >= first && index <= last) continue;
    if (element.localName === 'p' && element.querySelector('br')) partAtBreaks(document, element);
  }
}

/** A dateline in a block of its own belongs at the head of the paragraph that follows it. */
function joinLoneDatelines(document: DomDocument, units: readonly Unit[]): void {
  for (const [index, unit] of units.slice(0, HEAD_UNITS).entries()) {
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
