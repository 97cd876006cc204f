import type { Reading } from './reading.ts';

/** How much each needle counts: the rarer the more. */
export type Weights = readonly number[];

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004: fields are added up before they are damped): a word in the headline counts as four in the
 * text. Damped later than FTS5's bm25 (k1 1.2), since how often a story names a thing says what it is about.
 */
const headline = 4;
const k1 = 2;
const b = 0.75;
/** What two neighbouring words of a query add where they stand near each other, of what the lesser of them is worth. */
const proximity = 0.3;
/** Words on. */
const nearest = 8;

/** How well each document fits what is looked for, by its real words. */
export function scoresOf(readings: readonly Reading[], weights: Weights): readonly number[] {
  const norms = normsOf(readings);
  return readings.map((reading, n) => {
    let score = 0;
    for (const [needle, weight] of weights.entries()) {
      score += weight * damped(timesIn(reading, needle), norms[n] ?? 1);
      const other = weights[needle + 1];
      if (other === undefined) continue;
      score += proximity * Math.min(weight, other) * damped(togetherIn(reading, needle), 1);
    }
    return score;
  });
}

/** Of each document, how much less a word says there, since it is long; 1 is one of the length usual among them. */
export function normsOf(readings: readonly Reading[]): readonly number[] {
  const lengths = readings.map(({ headline: top, body }) => body.length + headline * top.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return lengths.map((length) => 1 - b + (b * length) / Math.max(1, average));
}

/** Every further time counts less. */
export const damped = (times: number, norm: number): number => (times * (k1 + 1)) / (times + k1 * norm || 1);

/** How often a needle stands in a document, at least once where it stands beside the text. */
export function timesIn({ headline: top, body, beside }: Reading, needle: number): number {
  const times = headline * (top.places[needle]?.length ?? 0) + (body.places[needle]?.length ?? 0);
  return times === 0 && beside[needle] ? 1 : times;
}

/** How often a needle stands near the next, by the query's own order better than by the other. */
function togetherIn({ headline: top, body }: Reading, needle: number): number {
  return headline * together(top.places, needle) + together(body.places, needle);
}

function together(places: readonly (readonly number[])[], needle: number): number {
  const first = places[needle] ?? [];
  const second = places[needle + 1] ?? [];
  let sum = 0;
  let from = 0;
  for (const at of first) {
    while (from < second.length && (second[from] ?? 0) < at - nearest) from++;
    for (let n = from; n < second.length; n++) {
      const on = (second[n] ?? 0) - at;
      if (on > nearest) break;
      if (on !== 0) sum += on > 0 ? 1 / on : 1 / (1 - on);
    }
  }
  return sum;
}
