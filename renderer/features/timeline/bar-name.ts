import type { Bar, BucketKind } from '../../../electron/contract/facets.ts';

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string): string => made.format(new Date(`${day}T00:00:00Z`));
};
const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
const month = format({ month: 'short', year: 'numeric' });

/** A bar's span in words: `13 Jan 2022`, `Jan 2022`, `2022`, `1990–1999`. */
export function barName(bucket: BucketKind, { from, to }: Bar): string {
  if (bucket === 'day') return day(from);
  if (bucket === 'week') return `${day(from)} – ${day(to)}`;
  if (bucket === 'month') return month(from);
  if (bucket === 'year') return from.slice(0, 4);
  return `${from.slice(0, 4)}–${to.slice(0, 4)}`;
}

/** The span of some bars in a row. */
export function spanName(bucket: BucketKind, first: Bar, last: Bar): string {
  if (first.from === last.from) return barName(bucket, first);
  if (bucket === 'month') return `${month(first.from)} – ${month(last.from)}`;
  if (bucket === 'day' || bucket === 'week') return `${day(first.from)} – ${day(last.to)}`;
  return `${first.from.slice(0, 4)} – ${last.to.slice(0, 4)}`;
}
