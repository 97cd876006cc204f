import type { TestQuery } from './collection.ts';

/** Of one query or the mean of many, each from 0 to 1. */
export interface Measures {
  readonly ndcg10: number;
  readonly recall100: number;
  readonly map: number;
}

/** As many results are asked for. */
export const depth = 100;
const shown = 10;

/**
 * How good a ranking is: nDCG@10 as trec_eval has it (the gain itself, divided by the binary logarithm of the place plus one, over
 * that of the best ranking there could be), recall and mean average precision over the first 100, where any gain counts.
 */
export function measure(ranking: readonly number[], { gains }: TestQuery): Measures {
  const worth = ranking.slice(0, depth).map((id) => gains.get(id) ?? 0);
  const ideal = [...gains.values()].toSorted((a, b) => b - a);
  const relevant = ideal.filter((gain) => gain > 0).length;
  let found = 0;
  let precision = 0;
  for (const [place, gain] of worth.entries()) {
    if (gain > 0) precision += ++found / (place + 1);
  }
  return {
    ndcg10: dcg(worth) / dcg(ideal),
    recall100: found / relevant,
    map: precision / relevant,
  };
}

const dcg = (worth: readonly number[]): number =>
  worth.slice(0, shown).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

export function mean(all: readonly Measures[]): Measures {
  const of = (name: keyof Measures) => all.reduce((sum, each) => sum + each[name], 0) / all.length;
  return { ndcg10: of('ndcg10'), recall100: of('recall100'), map: of('map') };
}
