/**
 * A name as citation programs part it; `literal` where it cannot be parted without a guess. `suffix` is what tells people of one name
 * apart ("Jr.").
 */
export type Person =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** Belong to the family's name when they stand before it in small letters. */
const particles =
  /^(?:von|van|vom|zu|zum|zur|de|del|della|der|den|dos|das|da|di|du|des|la|le|el|al|bin|ibn|af|av|ter|ten)$/u;
const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const latin = /^[\p{Script=Latin}\p{M}\s.'’‐-]+$/u;
const organisation =
  /\b(?:agency|staff|desk|news|press|correspondents?|reporters?|team|editors?|redaktion|redacción|agencias?)\b/i;

/** Parts the name of an author as printed. What is no Latin name of two to five words (an agency, 王小明) stays whole. */
export function personOf(name: string): Person {
  const printed = name.trim().replace(/\s+/g, ' ');
  const words = printed.replace(/,(?= \S+$)/, '').split(' ');
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const isName =
    latin.test(words.join(' ')) && !organisation.test(printed) && words.length >= 2 && words.length <= 5;
  if (!isName || words.some(isAbbreviation)) return { literal: printed };
  let from = words.length - 1;
  while (from > 1 && particles.test(words[from - 1] ?? '')) from--;
  const parted = { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
  return suffix === undefined ? parted : { ...parted, suffix };
}

const isAbbreviation = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && !word.includes('.');
