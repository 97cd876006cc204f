import { squeeze } from '../dom.ts';
import type { Candidate } from '../metadata/candidate.ts';
import type { Chosen } from './chosen.ts';

/** What parts a headline from a site's name in a title: "Headline - The Site", "Headline | The Site", "Site » Headline". */
const divider = /\s+[-–—|·•»«:]+\s+|\s*[|»]\s*/g;

/** Letters and figures only, in lower case: for telling whether two titles are the same. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/**
 * Takes the site's name off a title's ends.
 *
 * @param names what the site calls itself; the host of the address serves too
 * @param others other candidates for the headline: a part of the title equal to one of them is the headline
 */
export function cleanTitle(title: string, names: readonly string[], others: readonly string[] = []): string {
  const whole = squeeze(title);
  const keys = new Set(names.map(titleKey).filter((key) => key !== ''));
  const known = new Set(others.map(titleKey));
  const parts = split(whole);
  if (parts.length < 2 || (known.has(titleKey(whole)) && !keys.has(titleKey(parts.at(-1)?.text ?? ''))))
    return whole;
  const equal = parts.find((part) => known.has(titleKey(part.text)) && part.text.length > 15);
  if (equal) return equal.text;
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isName(parts[to - 1]?.text ?? '', keys)) to--;
  while (to - from > 1 && isName(parts[from]?.text ?? '', keys)) from++;
  return whole.slice(parts[from]?.start, parts[to - 1]?.end).trim();
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function split(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const hit of [...title.matchAll(divider), null]) {
    const end = hit?.index ?? title.length;
    if (end > start) parts.push({ text: title.slice(start, end), start, end });
    start = end + (hit?.[0].length ?? 0);
  }
  return parts;
}

/** A site's name, also with "News" or "The" more or less, and a bare domain. */
function isName(part: string, keys: ReadonlySet<string>): boolean {
  const key = titleKey(part);
  if (keys.has(key) || /^[\w-]+\.(?:com|net|org|es|mx|ar|co\.uk|[a-z]{2,3})$/i.test(part.trim())) return true;
  return [...keys].some(
    (name) =>
      name.length > 3 &&
      (key === `the${name}` || `the${key}` === name || key === `${name}news` || key === `${name}com`),
  );
}

/**
 * Chooses the headline: what the page shows and what its metadata says strengthen each other where they are the same.
 *
 * @param names what the site calls itself
 */
export function chooseHeadline(
  candidates: readonly Candidate[],
  names: readonly string[],
): Chosen<string> | null {
  const raw = candidates.map((candidate) => candidate.value);
  const isNamed = (title: string): boolean => names.some((name) => titleKey(name) === titleKey(title));
  let best: Chosen<string> | null = null;
  const cleaned = candidates.map((candidate) => ({
    ...candidate,
    value: cleanTitle(candidate.value, names, raw),
  }));
  for (const { value, origin, confidence } of cleaned) {
    if (value === '' || isNamed(value)) continue;
    const key = titleKey(value);
    const agreeing = new Set(
      cleaned
        .filter((other) => other.origin !== origin && titleKey(other.value) === key)
        .map((other) => other.origin),
    );
    const score = Math.min(0.99, confidence + 0.04 * agreeing.size);
    if (!best || score > best.confidence) best = { value, origin, confidence: score };
  }
  return best;
}
