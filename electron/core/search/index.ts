export { checkIndex } from './check.ts';
export { matches, search, selectIds } from './search.ts';
export { type IndexState, openIndex, type SearchIndex } from './search-index.ts';
