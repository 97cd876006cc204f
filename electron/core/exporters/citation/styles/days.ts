import type { Day } from '../facts.ts';

const at = ([year, month, day]: Day): Date => new Date(Date.UTC(year, month - 1, day));

const form = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(at(day));
};

/** January 13, 2024. */
export const american = form('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
/** January 13. */
export const americanDay = form('en-US', { month: 'long', day: 'numeric' });
/** 13 January 2024. */
export const british = form('en-GB', { year: 'numeric', month: 'long', day: 'numeric' });
/** 13 January. */
export const britishDay = form('en-GB', { month: 'long', day: 'numeric' });

/** MLA 9, appendix 1: months of five letters and more are cut, each in its own way, which is not that of `Intl`. */
const cut = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** 13 Jan. 2024. */
export const mlaDay = ([year, month, day]: Day): string => `${day} ${cut[month - 1] ?? month} ${year}`;
