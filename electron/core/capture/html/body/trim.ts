import type { Byline } from '../../byline/read-byline.ts';
import { isCreditLine } from '../../credit/credit-line.ts';
import { readDateline } from '../../dateline/read-dateline.ts';
import type { PublicationTimes } from '../../dates/read-publication-line.ts';
import { isFurniture, isListHeading, isPictureCredit } from '../../text/furniture.ts';
import { readFilingLine } from '../visible/filing-line.ts';
import { isNewsroomNote } from './notes.ts';
import { keyOf, linkShare, type Unit } from './units.ts';

/**
 * Keys (see `keyOf`) of what stands above a body and is told apart from it: headline, deck, byline, section.
 * `titles` are those of whole titles, site's name and all.
 */
export interface Heads {
  readonly keys: ReadonlySet<string>;
  readonly titles: readonly string[];
}

/** Titles, bylines and dates are looked for so far down; behind it there is only the story. */
const HEAD_UNITS = 12;
/** A unit longer than this is a paragraph of the story. */
const LONGEST_HEAD = 160;
/** A shorter unit may be the end of a title by chance. */
const SHORTEST_TITLE = 12;

/** A body's own units, and what its head said: the byline, times, and the headline where the page has no heading for it. */
export interface Trimmed {
  readonly units: readonly Unit[];
  readonly byline: Byline | null;
  readonly times: PublicationTimes | null;
  readonly title: string | null;
}

/**
 * Takes out of a body what extractors leave in: the headline and byline once more, lines of dates, share lines,
 * invitations, and headlines of other stories.
 */
export function trim(units: readonly Unit[], heads: Heads, capturedAt: string): Trimmed {
  const head = trimHead(units, heads, capturedAt);
  return { ...head, units: withoutEmptyHeadings(withoutOtherStories(head.units)) };
}

function trimHead(units: readonly Unit[], heads: Heads, capturedAt: string): Trimmed {
  let head: Omit<Trimmed, 'units'> = { byline: null, times: null, title: null };
  let kept: Unit[] = [];
  const storyAt = units.findIndex(({ text }) => isProse(text));
  const end = Math.min(HEAD_UNITS, storyAt < 0 ? units.length : storyAt);
  for (const unit of units.slice(0, end)) {
    const filing = isNewsroomNote(unit.text) ? null : readFilingLine(unit.element, capturedAt);
    if (filing) head = { ...head, byline: head.byline ?? filing.byline, times: head.times ?? filing.times };
    else if (isTitlePart(unit, heads)) {
      // What stands above the headline is the page's, such as its menu.
      head = { ...head, title: unit.text };
      kept = kept.filter(({ text }) => isNewsroomNote(text));
    } else if (!heads.keys.has(unit.key) || unit.key === '') kept.push(unit);
  }
  return { ...head, units: [...kept, ...units.slice(end)] };
}

/** Long, or filed, or a sentence of some length. */
const isProse = (text: string): boolean =>
  text.length > LONGEST_HEAD ||
  readDateline(text) !== null ||
  (text.length > 90 && /[.!?…]["”’»)]?$/.test(text));

const isTitlePart = ({ key }: Unit, { titles }: Heads): boolean =>
  key.length >= SHORTEST_TITLE && titles.some((title) => title.startsWith(key) || title.endsWith(key));

function withoutOtherStories(units: readonly Unit[]): Unit[] {
  let inList = false;
  return units.filter((unit) => {
    if (isNewsroomNote(unit.text)) return true;
    if (isListHeading(unit.text)) inList = true;
    else if (inList && !isOtherStory(unit)) inList = false;
    return !inList && !isDropped(unit);
  });
}

function isDropped(unit: Unit): boolean {
  const { element, text } = unit;
  if (text === '') return element.querySelector('img') === null;
  if (element.localName === 'figure') return false;
  return isFurniture(text) || (isPictureCredit(text) && !isCreditLine(text, true)) || isLinkLine(unit);
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

/** @param shown values that may be missing; @param titles whole titles of the page */
export const headsOf = (shown: readonly (string | null | undefined)[], titles: readonly string[]): Heads => ({
  keys: new Set(shown.flatMap((value) => (value ? [keyOf(value)] : []))),
  titles: titles.map(keyOf),
});
