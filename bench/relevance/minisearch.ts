import MiniSearch, { type SearchOptions } from 'minisearch';
import type { TestDocument } from './collection.ts';
import { depth } from './measures.ts';
import type { Retriever } from './retriever.ts';

const miniSearch = (name: string, options: SearchOptions): Retriever => ({
  name,
  async open(documents) {
    const index = new MiniSearch<TestDocument>({ fields: ['title', 'text'] });
    index.addAll(documents);
    return {
      rank: async (query) =>
        index
          .search(query, options)
          .slice(0, depth)
          .map(({ id }) => Number(id)),
      close: async () => {},
    };
  },
});

export const miniSearchDefaults = miniSearch('MiniSearch', {});
export const miniSearchBoosted = miniSearch('MiniSearch, title × 2', {
  combineWith: 'OR',
  prefix: false,
  fuzzy: false,
  boost: { title: 2 },
});
