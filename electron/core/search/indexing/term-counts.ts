import type { Db } from '../../storage/database.ts';

/** In an archive so large, one article in `sample` is counted for all of them. */
const large = 5000;
const sample = 8;

/** Counts in about how many articles each term is. What is taken out again stays counted: the numbers only weigh terms. */
export interface TermCounter {
  /** @param columns terms parted by spaces */
  count(docid: number, columns: readonly string[]): void;
  /** Adds what was counted to `idx.term`; to be called in the transaction of the postings. */
  save(documents: number): void;
}

export function createTermCounter(db: Db): TermCounter {
  let isLarge = false;
  const counts = new Map<string, number>();
  return {
    count(docid, columns) {
      if (isLarge && docid % sample !== 0) return;
      const seen = new Set(columns.flatMap((column) => column.split(' ')));
      const weight = isLarge ? sample : 1;
      for (const term of seen) counts.set(term, (counts.get(term) ?? 0) + weight);
    },
    save(documents) {
      counts.delete('');
      for (const term of [...counts.keys()].sort()) {
        db.run(
          'INSERT INTO idx.term VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles',
          term,
          counts.get(term) ?? 0,
        );
      }
      counts.clear();
      isLarge = documents >= large;
    },
  };
}

/** About how many articles have a term. */
export const articlesWith = (db: Db, term: string): number =>
  db.get<{ articles: number }>('SELECT articles FROM idx.term WHERE term = ?', term)?.articles ?? 0;
