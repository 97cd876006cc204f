/** A name as citation programs part it; `literal` where it cannot be parted without a guess. */
export type Person = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Belong to the family's name when they stand before it in small letters. */
const particles =
  /^(?:von|van|vom|zu|zum|zur|de|del|della|der|den|dos|das|da|di|du|des|la|le|el|al|bin|ibn|af|av|ter|ten)$/u;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const latin = /^[\p{Script=Latin}\p{M}\s.'’‐-]+$/u;
const organisation =
  /\b(?:agency|staff|desk|news|press|correspondents?|reporters?|team|editors?|redaktion|redacción|agencias?)\b/i;

/** Parts the name of an author as printed. What is no Latin name of two to five words (an agency, 王小明) stays whole. */
export function personOf(name: string): Person {
  const words = name.trim().split(/\s+/);
  const isName = latin.test(name) && !organisation.test(name) && words.length >= 2 && words.length <= 5;
  if (
    !isName ||
    words.some((word) => word.length > 1 && word === word.toUpperCase() && !word.includes('.'))
  ) {
    return { literal: name.trim() };
  }
  const ends = suffix.test(words.at(-1) ?? '') ? 2 : 1;
  let from = words.length - ends;
  while (from > 1 && particles.test(words[from - 1] ?? '')) from--;
  if (from < 1) return { literal: name.trim() };
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
