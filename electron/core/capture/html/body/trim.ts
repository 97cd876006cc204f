import { readByline } from '../../byline/read-byline.ts';
import { readPublicationLine } from '../../dates/read-publication-line.ts';
import { isFurniture, isListHeading, isPictureCredit } from '../../text/furniture.ts';
import { isNewsroomNote } from './notes.ts';
import { keyOf, linkShare, type Unit } from './units.ts';

/** What stands above the body and is told apart from it: headline, deck, byline, section. */
export type Heads = ReadonlySet<string>;

/** Headings and bylines are looked for so far down; behind it there is only the story. */
const HEAD_UNITS = 12;

/** A body's own units, and the byline that stood at its head, if one did. */
export interface Trimmed {
  readonly units: readonly Unit[];
  readonly byline: string | null;
}

/**
 * Takes out of a body what extractors leave in: the headline and byline once more, lines of dates, share lines,
 * invitations, and headlines of other stories.
 *
 * @param heads keys (see `keyOf`) of headline, deck, byline and section
 */
export function trim(units: readonly Unit[], heads: Heads, capturedAt: string): Trimmed {
  const kept: Unit[] = [];
  let byline: string | null = null;
  let inHead = true;
  let inList = false;
  for (const [index, unit] of units.entries()) {
    if (isNewsroomNote(unit.text)) {
      kept.push(unit);
      continue;
    }
    if (inHead && index < HEAD_UNITS) {
      const isByline = readByline(unit.text) !== null;
      if (isByline) byline ??= unit.text;
      if (isByline || heads.has(unit.key) || readPublicationLine(unit.text, capturedAt)) continue;
      if (unit.text.length > 120) inHead = false;
    }
    if (isListHeading(unit.text)) inList = true;
    else if (inList && !isOtherStory(unit)) inList = false;
    if (!inList && !isDropped(unit)) kept.push(unit);
  }
  return { units: withoutEmptyHeadings(kept), byline };
}

function isDropped(unit: Unit): boolean {
  const { element, text } = unit;
  if (text === '') return element.querySelector('img') === null;
  if (element.localName === 'figure') return false;
  return isFurniture(text) || isPictureCredit(text) || isLinkLine(unit);
}

/** Behind a heading such as "Related Articles": short, and nothing but a link or a title without an end. */
const isOtherStory = (unit: Unit): boolean =>
  linkShare(unit.element) > 0.5 || (unit.text.length < 140 && !/[.!?…]["”’»)]?$/.test(unit.text));

/** A paragraph that is one link to another story, or a list of links. */
function isLinkLine({ element, text }: Unit): boolean {
  if (element.localName === 'table' || element.localName === 'blockquote' || /^h\d$/.test(element.localName))
    return false;
  if (linkShare(element) < 0.9) return false;
  return element.localName !== 'p' || !/[.!?…]["”’»)]?$/.test(text);
}

/** A heading needs something under it: one before nothing, or before a heading of the same rank, headed furniture. */
function withoutEmptyHeadings(units: readonly Unit[]): Unit[] {
  const rank = (unit: Unit | undefined): number =>
    Number(/^h(\d)$/.exec(unit?.element.localName ?? '')?.[1] ?? 0);
  return units.filter((unit, index) => {
    const next = units[index + 1];
    return rank(unit) === 0 || (next !== undefined && (rank(next) === 0 || rank(next) > rank(unit)));
  });
}

/** The keys that `trim` needs, of values that may be missing. */
export const headKeys = (values: readonly (string | null | undefined)[]): Heads =>
  new Set(values.flatMap((value) => (value ? [keyOf(value)] : [])).filter((key) => key !== ''));
