import { readPublicationLine } from '../../dates/read-publication-line.ts';
import { attribute, type DomElement, labels, visibleText } from '../dom.ts';
import { isAside } from '../furniture-elements.ts';
import type { Candidate } from '../metadata/candidate.ts';
import type { Story } from '../story.ts';

const longestLine = 160;
const modifiedWords =
  /updated?|modified|actualizad[oa]|actualizaci[oó]n|aktualisiert|modifi[eé]|aggiornat[oa]/i;
const publishedWords =
  /-(?:published|pubdate|entry-date|publish-date|posted-on|fecha-publicacion|date-published|publication-date)-/;

/**
 * The times around the story: `<time datetime>`, then lines that read as dates. Those of other stories' cards are left out,
 * and those deep in the running text too, which tell of events and updates of a live blog.
 */
export function readTimes(story: Story, capturedAt: string): Candidate[] {
  return [...timeElements(story), ...dateLines(story, capturedAt)];
}

function timeElements({ container, body }: Story): Candidate[] {
  const found: Candidate[] = [];
  for (const time of container.querySelectorAll('time[datetime]')) {
    const value = attribute(time, 'datetime');
    if (value === null || isAside(time, container) || isInProse(time, container, body)) continue;
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
const numericOrder = { es: 'day-first', en: null } as const;

function dateLines({ container, headline }: Story, capturedAt: string): Candidate[] {
  const found: Candidate[] = [];
  const language = attribute(container.closest('[lang]'), 'lang')?.slice(0, 2);
  const order = numericOrder[language as 'es' | 'en'] ?? null;
  for (const element of container.querySelectorAll('span, p, div, li, td, font, small, time, b, i, em')) {
    const text = visibleText(element, longestLine);
    if (text.length < 6 || text.length > longestLine || !/\d/.test(text) || isAside(element, container))
      continue;
    const times = readPublicationLine(text.replace(/^.*?\|\s*/, ''), capturedAt, { order });
    if (!times) continue;
    const confidence = dateWords.test(labels(element)) || headline === null ? 0.75 : 0.65;
    for (const [field, time] of [
      ['publishedAt', times.published],
      ['modifiedAt', times.modified],
    ] as const) {
      if (time)
        found.push({
          field,
          value: time.iso,
          origin: 'visible',
          confidence,
          ...(time.note ? { note: time.note } : {}),
        });
    }
    if (found.length > 6) break;
  }
  return found;
}
