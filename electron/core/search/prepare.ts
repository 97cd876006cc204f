import { guarded } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** Does a piece of what searches may need later, some milliseconds long; true if more is left. Reader only. */
export const prepareSearch = (index: SearchIndex): boolean =>
  guarded(
    index,
    () => false,
    () => index.meta() !== null && index.vocabulary.readOn(),
  );
