export { checkIndex } from './check.ts';
export { correctQuery } from './correct/correct-query.ts';
export { commonValues } from './facets/common-values.ts';
export { facets } from './facets/facets.ts';
export { histogram } from './facets/histogram.ts';
export { prepareSearch } from './prepare.ts';
export { foundIds, matches, search, selectIds, termContext } from './search.ts';
export { type IndexState, openIndex, type SearchIndex } from './search-index.ts';
export { suggest } from './suggest/suggest.ts';
