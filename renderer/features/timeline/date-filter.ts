import type { Bar, BucketKind } from '../../../electron/contract/facets.ts';
import { asCondition, placeOf, without } from '../../lib/query-text.ts';

/** A `date:` of a query, by itself and not within another word. */
const filter = /(?<=^|\s)date:[\d./-]+(?=\s|$)/i;

/** The span that a query names by `date:`, as it is written; null where it names none that all it finds lies in. */
export function dateIn(text: string): string | null {
  const place = placeOf(text, filter);
  return place && text.slice(place.at, place.to).slice(5);
}

export function withoutDate(text: string): string {
  const place = placeOf(text, filter);
  return place ? without(text, place) : text.trim();
}

/** A query narrowed to a span, in place of the one it named before. */
export const withDate = (text: string, date: string): string =>
  `${asCondition(withoutDate(text)).text} date:${date}`.trim();

/** What `date:` takes to find the articles of some bars in a row. */
export function dateOfBars(bucket: BucketKind, first: Bar, last: Bar): string {
  if (first.date === last.date) return first.date;
  const length = bucket === 'month' ? 7 : bucket === 'day' || bucket === 'week' ? 10 : 4;
  return `${first.from.slice(0, length)}..${last.to.slice(0, length)}`;
}
