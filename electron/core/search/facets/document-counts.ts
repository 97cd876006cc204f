import type { Db } from '../../storage/database.ts';
import type { Range } from './estimate.ts';

/** How many documents there are, by range of their numbers: asked for with every histogram, and counting a million takes 40 ms. */
export interface DocumentCounts {
  /** `isNow` is whether the index has not changed since they were counted; else they are some seconds old. */
  within(range: Range): { readonly documents: number; readonly isNow: boolean };
}

const mostRemembered = 2_000;

/** Counted anew as the index grows, for no more than a twentieth of the time. */
export function createDocumentCounts(db: Db): DocumentCounts {
  const remembered = new Map<string, number>();
  let through: unknown = null;
  let took = 0;
  let began = 0;

  /** Forgets what is too old; whether what is remembered is of now. */
  const refresh = (): boolean => {
    const now = db.get<{ value: unknown }>("SELECT value FROM idx.meta WHERE key = 'through'")?.value;
    if (now === through) return true;
    const isDear = took > 5 && performance.now() < began + 20 * took;
    if (isDear && remembered.size > 0) return false;
    remembered.clear();
    through = now;
    took = 0;
    began = performance.now();
    return true;
  };

  return {
    within({ from, to }) {
      const isNow = refresh();
      const key = `${from} ${to}`;
      const known = remembered.get(key);
      if (known !== undefined) return { documents: known, isNow };
      const start = performance.now();
      const sql = 'SELECT count(*) AS n FROM idx.doc WHERE docid >= ? AND docid < ?';
      const documents = db.get<{ n: number }>(sql, from, to)?.n ?? 0;
      took += performance.now() - start;
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, documents);
      return { documents, isNow: true };
    },
  };
}
