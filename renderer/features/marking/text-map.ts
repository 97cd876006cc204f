import type { Span } from '../../lib/text-index.ts';

/** The way between an article's plain text and what the page shows of it, which differ in spaces and may differ in more. */
export interface TextMap {
  /** A stretch of the page's text in the article's; null where the article has none of it. */
  toText(shown: Span): Span | null;
  /** A stretch of the article's text in the page's; null where the page has none of it. */
  toShown(text: Span): Span | null;
}

/** So many characters of a line, and so many times as many as it has, the page may have more of before it. */
const mostBetween = { least: 400, times: 20 };

interface Squeezed {
  readonly text: string;
  /** For each character but spaces, its place. */
  readonly places: Uint32Array;
}

/** A run of characters that both have, by their numbers among those that are no spaces. */
interface Run {
  readonly text: number;
  readonly shown: number;
  readonly length: number;
}

/**
 * Lays the two beside each other: line by line, without regard to spaces. A line of the article that the page does not have, and what
 * the page has between lines (an image's words), is left out.
 */
export function mapTexts(text: string, shown: string): TextMap {
  const ofText = squeeze(text);
  const ofShown = squeeze(shown);
  const runs = runsOf(text, ofText, ofShown);
  return {
    toText: (span) =>
      through(
        span,
        ofShown,
        ofText,
        runs.map(({ text, shown, length }) => [shown, text, length]),
      ),
    toShown: (span) =>
      through(
        span,
        ofText,
        ofShown,
        runs.map(({ text, shown, length }) => [text, shown, length]),
      ),
  };
}

function squeeze(text: string): Squeezed {
  const places = new Uint32Array(text.length);
  let letters = '';
  let count = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    letters += word;
    for (let n = 0; n < word.length; n++) places[count++] = index + n;
  }
  return { text: letters, places: places.subarray(0, count) };
}

function runsOf(text: string, ofText: Squeezed, ofShown: Squeezed): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  let cursor = 0;
  for (const line of text.split('\n')) {
    const letters = line.replace(/\s+/g, '');
    const run = find(letters, at, ofShown.text, cursor);
    if (run) {
      runs.push(run);
      cursor = run.shown + run.length;
    }
    at += letters.length;
  }
  return at === ofText.text.length ? runs : [];
}

/** A list's sign at a line's head is the page's to draw. */
const sign = /^[^\p{L}\p{N}]+/u;

function find(line: string, text: number, shown: string, cursor: number): Run | null {
  if (line === '') return null;
  const most = cursor + Math.max(mostBetween.least, mostBetween.times * line.length);
  const found = shown.indexOf(line, cursor);
  if (found >= 0 && found <= most) return { text, shown: found, length: line.length };
  const drawn = sign.exec(line)?.[0].length ?? 0;
  return drawn > 0 && drawn < line.length ? find(line.slice(drawn), text + drawn, shown, cursor) : null;
}

/** @param runs from, to and length, in order */
function through(
  span: Span,
  from: Squeezed,
  to: Squeezed,
  runs: readonly (readonly [number, number, number])[],
): Span | null {
  const first = firstAtOrAfter(from.places, span.from);
  const last = firstAtOrAfter(from.places, span.to) - 1;
  if (last < first) return null;
  let start: number | null = null;
  let end: number | null = null;
  for (const [there, here, length] of runs) {
    if (there + length <= first || there > last) continue;
    start ??= here + Math.max(0, first - there);
    end = here + Math.min(length - 1, last - there);
  }
  if (start === null || end === null) return null;
  return { from: to.places[start] ?? 0, to: (to.places[end] ?? 0) + 1 };
}

function firstAtOrAfter(places: Uint32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
