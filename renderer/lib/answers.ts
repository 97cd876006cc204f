/** A text as it is compared: no case, no accents. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** Whether every word typed is in the text, in any order; case and accents say nothing, and no word finds all. */
export function answers(text: string, typed: string): boolean {
  const all = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
