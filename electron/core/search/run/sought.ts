import type { Db } from '../../storage/database.ts';
import { type LeafTerms, leafTerms, type TermContext } from '../compile/terms.ts';
import { articlesWith } from '../indexing/term-counts.ts';
import type { TextLeaf } from '../query/tree.ts';

/** A word or phrase of a query, with how rare it is. */
export interface Sought {
  readonly terms: LeafTerms;
  /** About how many articles have it. */
  readonly articles: number;
  /** Its inverse document frequency, times how much more it was asked to count. */
  readonly weight: number;
}

/** What leaves look for, in their order, each once; those that stand nowhere are left out. */
export function soughtOf(
  leaves: readonly TextLeaf[],
  documents: number,
  context: TermContext,
): readonly Sought[] {
  const found = new Map<string, Sought>();
  for (const leaf of leaves) {
    const terms = leafTerms(leaf, context);
    const articles = terms === null ? 0 : Math.min(documents, articlesOf(context.db, terms));
    if (terms === null || articles === 0) continue;
    const key = `${leaf.column} ${terms.sequences.map((sequence) => sequence.join(' ')).join('|')}`;
    const weight = (leaf.boost ?? 1) * idf(articles, documents);
    if (!found.has(key)) found.set(key, { terms, articles, weight });
  }
  return [...found.values()];
}

/** As Lucene has it, so that it is never negative. */
export const idf = (articles: number, documents: number): number =>
  Math.log(1 + Math.max(0, documents - articles + 0.5) / (articles + 0.5));

/** A phrase is as rare as its rarest word, at least. */
function articlesOf(db: Db, { sequences, expansions }: LeafTerms): number {
  const rarest = (sequence: readonly string[]) => Math.min(...sequence.map((term) => articlesWith(db, term)));
  return [...sequences.map(rarest), ...expansions.map((term) => articlesWith(db, term))].reduce(
    (sum, articles) => sum + articles,
    0,
  );
}
