import lunr from 'lunr';
import { depth } from './measures.ts';
import type { Retriever } from './retriever.ts';

/** lunr with its defaults. Its words are given to it one by one, so that no sign in a query is read as an operator. */
export const lunrDefaults: Retriever = {
  name: 'lunr',
  async open(documents) {
    const index = lunr(function () {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const document of documents) this.add(document);
    });
    return {
      rank: async (query) =>
        index
          .query((asked) => {
            for (const token of lunr.tokenizer(query)) asked.term(token.toString(), {});
          })
          .slice(0, depth)
          .map(({ ref }) => Number(ref)),
      close: async () => {},
    };
  },
};
