import type { Reading } from './reading.ts';
import { damped, normsOf } from './score.ts';

/** Of so many best articles so many words are taken, which together weigh this share of the score. */
const mostArticles = 5;
const mostTerms = 20;
/** How rare a term is, is looked up for so many. */
const mostWeighed = 80;
const share = 0.4;
const shortest = 3;
/** What every second has, among articles that were all found for the same words, says nothing of one of them. */
const tooCommon = 0.5;

/**
 * Scores anew by the words that the best articles have in common and few others have (RM3: Abdul-Jaleel and others, 2004): who asks in
 * many words asks for a subject, and the articles that fit best name it in others too. Only the order of what was found is changed.
 *
 * @param scores of each reading by the query's own words
 * @param asked how many words the query has
 * @param rarityOf a term's inverse document frequency
 */
export function withFeedback(
  readings: readonly Reading[],
  scores: readonly number[],
  asked: number,
  rarityOf: (term: string) => number,
): readonly number[] {
  const having = new Map<string, number>();
  for (const { body } of readings) {
    for (const term of new Set(body.terms)) having.set(term, (having.get(term) ?? 0) + 1);
  }
  const isTelling = (term: string): boolean =>
    term.length >= shortest && (having.get(term) ?? 0) <= readings.length * tooCommon;
  const common = commonTerms(readings, scores, isTelling, rarityOf);
  const norms = normsOf(readings);
  return readings.map((reading, n) => {
    let score = 0;
    for (const [term, times] of countsOf(reading, common)) {
      score += (common.get(term) ?? 0) * damped(times, norms[n] ?? 1);
    }
    return ((1 - share) * (scores[n] ?? 0)) / asked + share * score;
  });
}

/** The terms that the best have most of, with how much each time counts. */
function commonTerms(
  readings: readonly Reading[],
  scores: readonly number[],
  isTelling: (term: string) => boolean,
  rarityOf: (term: string) => number,
): ReadonlyMap<string, number> {
  const best = [...readings.entries()]
    .map(([n, reading]) => ({ reading, score: scores[n] ?? 0 }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostArticles);
  const weights = new Map<string, number>();
  for (const { reading, score } of best) {
    const { terms } = reading.body;
    for (const term of terms) {
      if (isTelling(term)) weights.set(term, (weights.get(term) ?? 0) + score / terms.length);
    }
  }
  const likely = [...weights].toSorted(([, one], [, other]) => other - one).slice(0, mostWeighed);
  const top = likely
    .map(([term, weight]) => ({ term, weight, rarity: rarityOf(term) }))
    .map((each) => ({ ...each, weight: each.weight * Math.sqrt(each.rarity) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostTerms);
  const all = top.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(top.map(({ term, weight, rarity }) => [term, (weight / all) * rarity]));
}

function countsOf({ body }: Reading, among: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of body.terms) if (among.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
