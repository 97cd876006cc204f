import type { Article } from '../../../contract/article.ts';
import { openImports } from '../testing/import-of.ts';

/** An archive for each test of a list; a list is imported twice, and the second time nothing may be new. */
export function openLists() {
  const { importTwice } = openImports();
  return {
    async articlesOf(name: string, content: string) {
      const { path, report, articles } = await importTwice(name, content);
      const failed = report.failed.map(({ source, reason }) => `${source.slice(path.length)} ${reason}`);
      return { articles, failed };
    },
  };
}

/** What a list tells of an article that it has only the address of. */
export const told = ({ headline, url, addedAt, tags, collections, read, starred }: Article) => ({
  headline,
  url,
  addedAt,
  tags,
  collections,
  read,
  starred,
});
