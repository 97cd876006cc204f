import type { Article } from '../../../contract/article.ts';
import { openImports } from '../testing/import-of.ts';

/** An archive for each test of a list; a list is imported twice, and the second time nothing may be new. */
export function openLists() {
  const { importTwice } = openImports();
  return {
    async articlesOf(name: string, content: string) {
      const { report, articles } = await importTwice(name, content);
      const within = (source: string) => source.slice(source.indexOf(name) + name.length);
      return { articles, failed: report.failed.map(({ source, reason }) => `${within(source)} ${reason}`) };
    },
  };
}

/** What a list tells of an article that it has only the address of. */
export const told = ({ headline, url, addedAt, tags, read, starred }: Article) => ({
  headline,
  url,
  addedAt,
  tags,
  read,
  starred,
});
