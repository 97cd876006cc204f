import { soughtLeaves } from '../compile/match.ts';
import type { Plan } from '../compile/plan.ts';
import type { TermContext } from '../compile/terms.ts';
import type { IndexMeta } from '../indexing/index-meta.ts';
import { slotsPerYear } from '../indexing/slots.ts';
import type { QueryNode } from '../query/tree.ts';
import { readDocuments } from './reading.ts';
import { scoresOf } from './score.ts';
import { soughtOf } from './sought.ts';

/** A found article: `key` is its document's number or its id, by the plan's `over`. */
export interface Found {
  readonly key: number;
  readonly score: number;
}

/** What an article of the newest day gains over an ageless one; after a year it is half of that. */
export const recency = 0.25;

export interface Reread {
  /** How many words and phrases are looked for. */
  readonly words: number;
  /** Puts what the index offers into the order of the real texts; what there is no time to read stays behind. */
  order(found: readonly Found[], newest: number): readonly Found[];
}

/** By what is looked for, how near it stands together, where and how often. Null where words may be missing. */
export function rereadFor(tree: QueryNode, plan: Plan, meta: IndexMeta, context: TermContext): Reread | null {
  if (!plan.words?.all || !plan.ranked) return null;
  const sought = soughtOf(soughtLeaves(tree, context), meta.documents, context);
  const leaves = sought.map(({ terms }) => terms);
  const weights = sought.map(({ weight }) => weight);
  return {
    words: sought.length,
    order(found, newest) {
      const keys = found.map(({ key }) => key);
      const readings = readDocuments(context.db, keys, leaves, context.wordsOf);
      const scored = scoresOf(readings, weights).map((score, n) => {
        const key = readings[n]?.key ?? 0;
        return { key, score: score * youth(key, newest) };
      });
      return inOrder(found, scored);
    },
  };
}

/** Those that have been scored anew first. */
function inOrder(found: readonly Found[], scored: readonly Found[]): readonly Found[] {
  const known = new Set(scored.map(({ key }) => key));
  return [
    ...scored.toSorted((one, other) => other.score - one.score || other.key - one.key),
    ...found.filter(({ key }) => !known.has(key)),
  ];
}

export const youth = (key: number, newest: number): number =>
  1 + recency / (1 + (newest - key) / slotsPerYear);
