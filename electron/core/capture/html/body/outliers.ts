import { isCreditLine } from '../../credit/credit-line.ts';
import { isNewsroomNote } from '../../notes.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { DomElement } from '../dom.ts';
import { isProse } from './prose.ts';
import { keyOf, linkShare, type Unit } from './units.ts';

/** Paragraphs of one story are set alike; with fewer than these nothing can be told. */
const FEWEST = 3;

const formOf = (element: DomElement): string =>
  [element, element.parentNode]
    .map((one) => `${one?.localName}.${one?.getAttribute('class') ?? ''}`)
    .join('<');

/**
 * Takes out what stands behind a story and is set unlike its paragraphs: who its author is, where it was printed, what else
 * there is. Newsroom notes, credits, lists, tables and quotes stay.
 *
 * @param authors keys (see `keyOf`) of the authors' names
 */
export function withoutOutliers(units: readonly Unit[], authors: readonly string[]): readonly Unit[] {
  const sizes = new Map<string, number>();
  for (const { element, text } of units) {
    if (isProse(text)) sizes.set(formOf(element), (sizes.get(formOf(element)) ?? 0) + 1);
  }
  const [usual, count] = [...sizes].sort((one, other) => other[1] - one[1])[0] ?? ['', 0];
  if (count < FEWEST) return units;
  const last = units.findLastIndex(({ element, text }) => isProse(text) && formOf(element) === usual);
  return units.filter((unit, index) => index <= last || !isForeign(unit, usual, authors));
}

function isForeign(unit: Unit, usual: string, authors: readonly string[]): boolean {
  const { element, text, key } = unit;
  if (element.localName !== 'p' || formOf(element) === usual || text === '') return false;
  if (isNewsroomNote(text) || isCreditLine(text, true)) return false;
  return (
    authors.some((name) => name.length > 4 && key.startsWith(name)) ||
    linkShare(element) > 0.1 ||
    (text.length < 80 && !endsSentence(text))
  );
}

/** Whether a line is nothing but the names of the story's authors, which some sites print below it. */
export function isSignature(text: string, authors: readonly string[]): boolean {
  if (text.length > 160 || authors.length === 0) return false;
  let left = keyOf(text);
  for (const name of authors) left = left.replace(name, '');
  return left.length <= 4 && left !== keyOf(text);
}
