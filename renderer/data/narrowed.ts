/** A query with one more condition; alternatives in it are put in parentheses, and a condition that is there already is not repeated. */
export function narrowed(text: string, fragment: string): string {
  const words = text.trim();
  if (words === '') return fragment;
  if (isNarrowedBy(words, fragment)) return words;
  const group = /\bOR\b|\|/.test(words) && !/^\([^()]*\)$/.test(words);
  return `${group ? `(${words})` : words} ${fragment}`;
}

/** Whether a query has just this condition among its words. */
export const isNarrowedBy = (text: string, fragment: string): boolean =>
  ` ${text.trim()} `.includes(` ${fragment} `);

/** A query without a condition that narrowed it. */
export const widened = (text: string, fragment: string): string =>
  ` ${text.trim()} `.replace(` ${fragment} `, ' ').trim();
