import { asCondition, placeOf, without } from '../lib/query-text.ts';

/** A query with one more condition; alternatives in it are put in parentheses, and a condition that is there already is not repeated. */
export function narrowed(text: string, fragment: string): string {
  const words = text.trim();
  if (words === '') return fragment;
  return isNarrowedBy(words, fragment) ? words : `${asCondition(words).text} ${fragment}`;
}

/** Whether a query has just this condition among those that must all hold. */
export const isNarrowedBy = (text: string, fragment: string): boolean =>
  placeOf(text.trim(), fragment) !== null;

/** A query without a condition that narrowed it. */
export function widened(text: string, fragment: string): string {
  const words = text.trim();
  const place = placeOf(words, fragment);
  return place ? without(words, place) : words;
}
