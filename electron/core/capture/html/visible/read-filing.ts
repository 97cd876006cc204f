import type { ResolvedDate } from '../../dates/partial-date.ts';
import { isAside } from '../asides.ts';
import { attribute, type DomElement, labels, visibleText } from '../dom.ts';
import type { Candidate } from '../metadata/candidate.ts';
import type { Story } from '../story.ts';
import { readFilingLine } from './filing-line.ts';

const modifiedWords =
  /updated?|modified|actualizad[oa]|actualizaci[oó]n|aktualisiert|modifi[eé]|aggiornat[oa]/i;
const publishedWords =
  /-(?:published|pubdate|entry-date|publish-date|posted-on|fecha-publicacion|date-published|publication-date)-/;

/**
 * The times around the story, and bylines without a name of their own: `<time datetime>`, then blocks that read as bylines and dates. Those of other stories' cards are left out,
 * and those deep in the running text too, which tell of events and updates of a live blog.
 */
export function readFiling(story: Story, capturedAt: string): Candidate[] {
  return [...timeElements(story), ...filingLines(story, capturedAt)];
}

/** Elements that carry a time for machines; microformats put it into an abbreviation's title. */
const timed =
  'time[datetime], abbr[title], [data-timestamp], [data-date], [data-datetime], [data-published], [data-published-date], relative-time[datetime], local-time[datetime]';
const machineNames = [
  'datetime',
  'data-datetime',
  'data-published',
  'data-published-date',
  'data-timestamp',
  'data-date',
];
const isMachineTime = (value: string): boolean => /^\d{4}-\d{2}-\d{2}|^\d{10}(?:\d{3})?$/.test(value);

function machineTime(element: DomElement): string | null {
  const given = machineNames
    .map((name) => attribute(element, name))
    .find((value) => value && isMachineTime(value));
  if (given) return given;
  const title = element.localName === 'abbr' ? attribute(element, 'title') : null;
  return title !== null && /^\d{4}-\d{2}-\d{2}T/.test(title) ? title : null;
}

function timeElements({ container, body, asides }: Story): Candidate[] {
  const found: Candidate[] = [];
  for (const time of container.querySelectorAll(timed)) {
    const value = machineTime(time);
    if (value === null || isAside(time, asides, container) || isInProse(time, container, body)) continue;
    const named = labels(time) + (time.parentNode ? labels(time.parentNode) : '');
    const modified =
      modifiedWords.test(named) || modifiedWords.test(visibleText(time.parentNode ?? time, 40).slice(0, 40));
    const sure =
      time.hasAttribute('pubdate') ||
      time.getAttribute('itemprop') === 'datePublished' ||
      publishedWords.test(named);
    if (modified && !sure)
      found.push({ field: 'modifiedAt', value, origin: 'time-element', confidence: 0.8 });
    else found.push({ field: 'publishedAt', value, origin: 'time-element', confidence: sure ? 0.88 : 0.8 });
  }
  return found;
}

/** Within a paragraph, a list or an inner article: an event of the story, or another story. */
function isInProse(time: DomElement, container: DomElement, body: DomElement | null): boolean {
  const article = time.parentNode?.closest('article') ?? null;
  if (
    article &&
    article !== container &&
    !article.contains(container) &&
    container.contains(article) &&
    !(body && article.contains(body))
  )
    return true;
  const paragraph = time.closest('p, li, blockquote');
  return paragraph !== null && container.contains(paragraph) && visibleText(paragraph, 160).length > 160;
}

const dateWords =
  /-(?:date|dates|dateline|time|timestamp|published|pubdate|posted|updated|meta|byline|fecha|hora|info|details|posted-on)-/;
/** More lines of dates than these are a list of other stories. */
const MOST_LINES = 6;

/** Bylines and times in short blocks, by what they say: their names do not matter, though they make them surer. */
function filingLines({ container, asides }: Story, capturedAt: string): Candidate[] {
  const found: Candidate[] = [];
  for (const element of container.querySelectorAll('span, p, div, li, td, font, small, time, b, i, em')) {
    const line = readFilingLine(element, capturedAt);
    if (!line || isAside(element, asides, container)) continue;
    const confidence = dateWords.test(labels(element)) ? 0.75 : 0.65;
    if (line.byline)
      found.push({ field: 'byline', value: line.byline.byline, origin: 'visible', confidence });
    if (line.times?.published) found.push(candidateOf('publishedAt', line.times.published, confidence));
    if (line.times?.modified) found.push(candidateOf('modifiedAt', line.times.modified, confidence));
    if (found.length > MOST_LINES) break;
  }
  return found;
}

const candidateOf = (
  field: 'publishedAt' | 'modifiedAt',
  { iso, note }: ResolvedDate,
  confidence: number,
): Candidate => ({
  field,
  value: iso,
  origin: 'visible',
  confidence,
  ...(note ? { note } : {}),
});
