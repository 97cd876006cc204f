/** A query with one more condition; alternatives in it are put in parentheses, and a condition that is there already is not repeated. */
export function narrowed(text: string, fragment: string): string {
  const words = text.trim();
  if (words === '') return fragment;
  if (` ${words} `.includes(` ${fragment} `)) return words;
  const group = /\bOR\b|\|/.test(words) && !/^\([^()]*\)$/.test(words);
  return `${group ? `(${words})` : words} ${fragment}`;
}
