import type { BucketKind, Histogram } from '../../../contract/facets.ts';
import type { Db } from '../../storage/database.ts';
import { guarded } from '../search.ts';
import type { SearchIndex } from '../search-index.ts';
import { countable } from './query-plan.ts';
import { timelineOf } from './timeline.ts';

const none: Histogram = { bucket: 'day', exact: true, total: 0, bars: [] };
/** Milliseconds for samples. */
const budget = 15;

/**
 * The hits of a query over time, in at most some 120 bars. Exact up to 10,000 hits and for all articles of a time, else an estimate
 * from samples of each bar's documents, which are in order of publication, so that its cost does not grow with the archive.
 *
 * @param kind the size of the bars; chosen from the span of the hits if not given
 */
export function histogram(db: Db, index: SearchIndex, query: string, kind?: BucketKind): Histogram {
  return guarded(
    index,
    () => none,
    () => {
      const counted = countable(db, index, query);
      return (counted && timelineOf(db, index, counted, { budget, kind })?.histogram) ?? none;
    },
  );
}
