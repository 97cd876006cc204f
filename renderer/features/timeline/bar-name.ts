import type { Bar, BucketKind } from '../../../electron/contract/facets.ts';
import { byLocale } from '../../lib/by-locale.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
const month = format({ month: 'short', year: 'numeric' });
const year = format({ year: 'numeric' });

/** To what a bar's ends are told. */
const unitOf = (bucket: BucketKind): (() => Intl.DateTimeFormat) =>
  bucket === 'day' || bucket === 'week' ? day : bucket === 'month' ? month : year;

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The beginning and the end of a bar: `2022`, `13 Jan 2022`. */
export const firstName = (bucket: BucketKind, { from }: Bar): string => unitOf(bucket)().format(at(from));
export const lastName = (bucket: BucketKind, { to }: Bar): string => unitOf(bucket)().format(at(to));

/** The span of some bars in a row, as short as the language writes it: `13–19 Jan 2022`, `Jan – Mar 2022`, `1990–1999`. */
export const spanName = (bucket: BucketKind, first: Bar, last: Bar): string =>
  unitOf(bucket)().formatRange(at(first.from), at(last.to));

/** A bar's span in words. */
export const barName = (bucket: BucketKind, bar: Bar): string => spanName(bucket, bar, bar);
