import { isIntroduction } from '../../byline/introduction.ts';
import type { Byline } from '../../byline/read-byline.ts';
import { isCreditLine } from '../../credit/credit-line.ts';
import type { PublicationTimes } from '../../dates/read-publication-line.ts';
import { isNewsroomNote } from '../../notes.ts';
import { isFurniture, isListHeading, isPictureCredit } from '../../text/furniture.ts';
import { endsSentence } from '../../text/sentences.ts';
import { type DomElement, isElement, visibleText } from '../dom.ts';
import { readFilingLine } from '../visible/filing-line.ts';
import { withLateByline } from './late-byline.ts';
import { isSignature, withoutOutliers } from './outliers.ts';
import { isProse } from './prose.ts';
import { keyOf, linkShare, type Unit } from './units.ts';

/**
 * Keys (see `keyOf`) of what stands above a body and is told apart from it: headline, deck, byline, section.
 * `titles` are those of whole titles, site's name and all.
 */
export interface Heads {
  readonly keys: ReadonlySet<string>;
  readonly titles: readonly string[];
  /** Of the authors' names, each by itself. */
  readonly authors: readonly string[];
}

/** Titles, bylines and dates are looked for so far down; behind it there is only the story. */
const HEAD_UNITS = 12;
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
  const own = units.findIndex((unit) => !isAboutAuthor(unit, heads.authors));
  const head = withLateByline(trimHead(units.slice(Math.max(0, own)), heads, capturedAt), capturedAt);
  const told = withoutOutliers(withoutOtherStories(head.units, heads.authors), heads.authors);
  return { ...head, units: withoutEmptyHeadings(told) };
}

/** Who wrote the story, told of above it. */
const isAboutAuthor = ({ key, text }: Unit, authors: readonly string[]): boolean =>
  isIntroduction(text) && authors.some((name) => name.length > 4 && key.startsWith(name));

function trimHead(units: readonly Unit[], heads: Heads, capturedAt: string): Trimmed {
  let head: Omit<Trimmed, 'units'> = { byline: null, times: null, title: null };
  let kept: Unit[] = [];
  const storyAt = storyStart(units, heads, capturedAt);
  const end = Math.min(HEAD_UNITS, storyAt < 0 ? units.length : storyAt);
  for (const unit of units.slice(0, end)) {
    const filing = isNewsroomNote(unit.text) ? null : readFilingLine(unit.element, capturedAt);
    if (filing) head = { ...head, byline: head.byline ?? filing.byline, times: head.times ?? filing.times };
    else if (isTitlePart(unit, heads)) {
      // What stands above the headline is the page's, such as its menu.
      head = { ...head, title: unit.text };
      kept = kept.filter(({ text }) => isNewsroomNote(text));
    } else if (unit.key === '' || !(heads.keys.has(unit.key) || isFiledBy(unit, heads.authors)))
      kept.push(unit);
  }
  // Above a paragraph of the story a scrap without an end is the page's: a label, a button, a reading time.
  const own = storyAt < 0 ? kept : kept.filter((unit) => !isScrap(unit));
  return { ...head, units: [...own, ...units.slice(end)] };
}

/** A deck may be prose; where the time stands below it, the story begins further down. */
function storyStart(units: readonly Unit[], { keys }: Heads, capturedAt: string): number {
  const first = units.findIndex(({ text }) => isProse(text));
  if (!keys.has(units[first]?.key ?? '')) return first;
  const next = units.findIndex(({ text }, at) => at > first && isProse(text));
  const isFiled = units
    .slice(first + 1, next)
    .some(({ element }) => readFilingLine(element, capturedAt)?.times);
  return next >= 0 && next <= HEAD_UNITS && isFiled ? next : first;
}

const LONGEST_SCRAP = 50;
const isScrap = ({ element, text }: Unit): boolean =>
  element.localName === 'p' &&
  text !== '' &&
  text.length < LONGEST_SCRAP &&
  !endsSentence(text) &&
  !isNewsroomNote(text);

/** An author's name with a date beside it, in whatever order and language. */
const isFiledBy = ({ key, text }: Unit, authors: readonly string[]): boolean =>
  text.length < 200 &&
  /\d/.test(text) &&
  !isNewsroomNote(text) &&
  authors.some((name) => name.length > 4 && key.includes(name));

const isTitlePart = ({ key }: Unit, { titles }: Heads): boolean =>
  key.length >= SHORTEST_TITLE && titles.some((title) => title.startsWith(key) || title.endsWith(key));

function withoutOtherStories(units: readonly Unit[], authors: readonly string[]): Unit[] {
  let inList = false;
  return units.filter((unit, index) => {
    if (isNewsroomNote(unit.text)) return true;
    if (isListHeading(unit.text)) inList = true;
    else if (inList && (!isOtherStory(unit) || isSubhead(unit, units[index + 1]))) inList = false;
    if (inList || isDropped(unit) || isSignature(unit.text, authors)) return false;
    return !isLabelOf(unit, units[index + 1]);
  });
}

function isDropped(unit: Unit): boolean {
  const { element, text } = unit;
  if (text === '') return element.querySelector('img') === null;
  if (element.localName === 'figure') return false;
  return isFurniture(text) || (isPictureCredit(text) && !isCreditLine(text, true)) || isLinkLine(unit);
}

/** A heading without a link, over a paragraph of the story. */
const isSubhead = ({ element }: Unit, next: Unit | undefined): boolean =>
  /^h\d$/.test(element.localName) && linkShare(element) === 0 && next !== undefined && isProse(next.text);

/** Behind a heading such as "Related Articles": short, and nothing but a link or a title without an end. */
const isOtherStory = (unit: Unit): boolean =>
  linkShare(unit.element) > 0.5 || (unit.text.length < 140 && !endsSentence(unit.text));

/** Longer than this it is no line that leads to another story. */
const LONGEST_CROSS_LINK = 220;
/** What such a line says before its link ("Read also:"). */
const LONGEST_LABEL = 50;

/** A paragraph that is one link to another story, a label with such a link behind it, or a list of links. */
function isLinkLine({ element, text }: Unit): boolean {
  if (element.localName === 'table' || element.localName === 'blockquote') return false;
  if (/^h\d$/.test(element.localName)) return isCardHeading(element);
  const share = linkShare(element);
  if (share < 0.9) return share > 0.45 && isLabelledLink(element, text);
  return element.localName !== 'p' || !endsSentence(text) || isBold(element);
}

/** A heading that is one link to another page, with no paragraph beside it: another story's card. */
function isCardHeading(heading: DomElement): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (!link || /^#/.test(link.getAttribute('href') ?? '') || linkShare(heading) < 0.9) return false;
  let next = heading.nextSibling;
  while (next && !isElement(next)) next = next.nextSibling;
  return next?.localName !== 'p';
}

const isBold = (element: DomElement): boolean =>
  element.closest('a[href]') !== null ||
  element.querySelector('strong > a, b > a, a > strong, a > b') !== null;

/** "Read also: The bridge is closed", whatever the language: the link runs to the end and closes no sentence. */
function isLabelledLink(element: DomElement, text: string): boolean {
  if (text.length > LONGEST_CROSS_LINK || element.localName !== 'p') return false;
  const links = [...element.querySelectorAll('a[href]')];
  const link = visibleText(links[0] ?? element);
  if (links.length !== 1 || !text.endsWith(link) || link.length < 20) return false;
  const label = text.slice(0, text.length - link.length).trim();
  return (
    label.length <= LONGEST_LABEL &&
    (/[:：>»→|]$/.test(label) || (!endsSentence(link) && !/,$/.test(label) && label.split(' ').length <= 4))
  );
}

/** A short line without an end, right before a line that is a link: the link's label. */
function isLabelOf(unit: Unit, next: Unit | undefined): boolean {
  if (unit.element.localName !== 'p' || unit.text.length > LONGEST_LABEL || unit.text === '' || !next)
    return false;
  return next.text !== '' && isLinkLine(next) && !endsSentence(unit.text);
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

/** @param shown values that may be missing; @param titles whole titles of the page; @param authors their names */
export const headsOf = (
  shown: readonly (string | null | undefined)[],
  titles: readonly string[],
  authors: readonly string[],
): Heads => ({
  authors: authors.map(keyOf),
  keys: new Set(shown.flatMap((value) => (value ? [keyOf(value)] : []))),
  titles: titles.map(keyOf),
});
