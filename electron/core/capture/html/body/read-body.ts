import type { Byline } from '../../byline/read-byline.ts';
import { takeCredits } from '../../credit/take-credits.ts';
import type { PublicationTimes } from '../../dates/read-publication-line.ts';
import { isFurniture, isListHeading } from '../../text/furniture.ts';
import type { DomDocument, DomElement } from '../dom.ts';
import type { Story } from '../story.ts';
import { textBlocks } from './blocks.ts';
import { extract } from './extract.ts';
import { hasPicture, leadFigure } from './lead-figure.ts';
import { cutTextTo, paragraphsMarkup, unitsMarkup } from './markup.ts';
import { prepare } from './prepare.ts';
import { restore } from './restore.ts';
import { type Heads, trim } from './trim.ts';
import { keepAsIs, type Unit, unitsOf } from './units.ts';

/** A story's body. `markup` is HTML still to be sanitized; `blocks` are the paragraphs of its text. */
export interface Body {
  readonly blocks: readonly string[];
  readonly markup: string;
  readonly byline: Byline | null;
  readonly times: PublicationTimes | null;
  readonly title: string | null;
  readonly credit: string | null;
  readonly creditAgency: string | null;
  readonly source: 'article' | 'densest' | 'json-ld' | 'page' | 'none';
}

/** What is known of the page when its body is read. */
export interface BodyHints {
  readonly heads: Heads;
  readonly articleBody: string | null;
  readonly capturedAt: string;
  /** The lead picture's address, where a source names one. */
  readonly image: string | null;
}

/**
 * Reads the body: what the extractor finds, with what it wrongly took out put back; where it finds less than half of the
 * densest block, that block; where JSON-LD has a text and the page has not, that; at last the whole visible page.
 * The document is used up.
 */
export function readBody(document: DomDocument, story: Story, hints: BodyHints): Body {
  const raw = prepare(document, story);
  const figure = leadFigure(document, story, hints.image);
  const body = chooseBody(document, story, hints, raw);
  if (figure === null || hasPicture(body.markup, figure)) return body;
  return { ...body, markup: `${figure}\n${body.markup}` };
}

function chooseBody(document: DomDocument, story: Story, hints: BodyHints, raw: readonly Unit[]): Body {
  const densest = raw.filter(({ element }) => story.body?.contains(element));
  if (isPlainlyLong(story)) return finish('article', densest, hints);
  const whole = raw.length > 0 ? raw : unitsOf(document.body);
  keepAsIs(whole);
  const root = extract(document);
  if (root) restore(document, root, raw);
  const found = root ? unitsOf(root) : [];
  const isShort = sizeOf(found) < sizeOf(densest) / 2;
  const best = isShort
    ? finish('densest', revive(document, densest), hints)
    : finish('article', found, hints);
  const structured = hints.articleBody === null ? null : fromText(hints.articleBody);
  if (size(best) < SHORTEST_BODY)
    return lastResort(best, structured, finish('page', revive(document, whole), hints));
  return structured && size(structured) > size(best) * 1.5 && size(best) < LONGEST_TEASER ? structured : best;
}

/**
 * Whether a body is so long, and so much of what is around it, that no extractor is needed to find it: Readability takes
 * half of the time a book-length page needs, and finds the same.
 */
function isPlainlyLong({ body, container, asides }: Story): boolean {
  const length = body ? (asides.prose.get(body) ?? 0) : 0;
  return length > LONG_BODY && length > 0.8 * (asides.prose.get(container) ?? length);
}

/** Characters: some ten thousand words. */
const LONG_BODY = 60_000;

/** With fewer characters than this an extraction is no story. */
const SHORTEST_BODY = 100;
/** With more than this it is no mere beginning of one. */
const LONGEST_TEASER = 1200;

const size = (body: Body): number => body.blocks.reduce((sum, block) => sum + block.length, 0);
const sizeOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.text.length, 0);

function lastResort(best: Body, structured: Body | null, page: Body): Body {
  if (structured && size(structured) > 0) return structured;
  if (size(page) > size(best)) return page;
  return size(best) > 0 ? best : { ...best, source: 'none' };
}

/** The units as they were: extraction has used their elements up. */
function revive(document: DomDocument, units: readonly Unit[]): Unit[] {
  return units.map((unit) => {
    const element = document.createElement(unit.element.localName);
    element.innerHTML = unit.markup;
    return { ...unit, element };
  });
}

function finish(source: Body['source'], found: readonly Unit[], { heads, capturedAt }: BodyHints): Body {
  const head = trim(found, heads, capturedAt);
  // On a page without an article, links may be all there is.
  const units = source === 'page' && head.units.length === 0 ? found : head.units;
  const perUnit = units.map(textBlocks);
  const all = perUnit.flat();
  const { paragraphs, credit, agency } = takeCredits(all, (line) => isFurniture(line) || isListHeading(line));
  const kept = keepTo(units, perUnit, paragraphs);
  return {
    blocks: paragraphs,
    markup: unitsMarkup(kept),
    byline: head.byline,
    times: head.times,
    title: head.title,
    credit,
    creditAgency: agency,
    source,
  };
}

/** The units that the paragraphs left after taking credits come from, the last one cut where its paragraph was. */
function keepTo(
  units: readonly Unit[],
  perUnit: readonly (readonly string[])[],
  paragraphs: readonly string[],
): Unit[] {
  const kept: Unit[] = [];
  let left = paragraphs.length;
  for (const [index, unit] of units.entries()) {
    const count = perUnit[index]?.length ?? 0;
    if (left < count || (left === 0 && count === 0 && unit.element.localName !== 'figure')) break;
    left -= count;
    kept.push(unit);
    if (left === 0 && count === 1) cutLast(unit.element, perUnit[index]?.[0] ?? '', paragraphs.at(-1) ?? '');
  }
  return kept;
}

function cutLast(element: DomElement, before: string, now: string): void {
  if (now.length < before.length) cutTextTo(element, now.replace(/\s+/g, '').length);
}

function fromText(text: string): Body {
  const parts = /<(?:p|br|div)\b/i.test(text)
    ? text.replace(/<\/(?:p|div)>|<br\s*\/?>/gi, '\n\n').replace(/<[^>]*>/g, '')
    : text;
  const blocks = parts.split(/\n\s*\n|\n(?=\S.{80})/).map((block) => block.replace(/\s+/g, ' ').trim());
  const told = blocks.filter((block) => block !== '' && !isFurniture(block));
  const { paragraphs, credit, agency } = takeCredits(told);
  return {
    blocks: paragraphs,
    markup: paragraphsMarkup(paragraphs),
    byline: null,
    times: null,
    title: null,
    credit,
    creditAgency: agency,
    source: 'json-ld',
  };
}
