import type { Bar, BucketKind } from '../../../electron/contract/facets.ts';

/** A `date:` of a query, by itself and not within quotation marks or another word. */
const filter = /(^|\s)date:[\d./-]+(?=\s|$)/i;

/** The span that a query names by `date:`, as it is written; null where it names none. */
export const dateIn = (text: string): string | null => filter.exec(text)?.[0].trim().slice(5) ?? null;

export const withoutDate = (text: string): string => text.replace(filter, '').trim();

/** A query narrowed to a span, in place of the one it named before. */
export function withDate(text: string, date: string): string {
  const rest = withoutDate(text);
  const group = /\bOR\b|\|/.test(rest) && !/^\(.*\)$/.test(rest);
  return `${group ? `(${rest})` : rest} date:${date}`.trim();
}

/** What `date:` takes to find the articles of some bars in a row. */
export function dateOfBars(bucket: BucketKind, first: Bar, last: Bar): string {
  if (first.date === last.date) return first.date;
  const length = bucket === 'month' ? 7 : bucket === 'day' || bucket === 'week' ? 10 : 4;
  return `${first.from.slice(0, length)}..${last.to.slice(0, length)}`;
}
