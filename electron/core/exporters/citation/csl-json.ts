import type { Exporter } from '../exporter.ts';
import { citationFacts } from './facts.ts';

/**
 * CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), `article-newspaper`, as Zotero takes it.
 * `publisher-place` would be where the paper is printed, so the dateline's place is `event-place`.
 */
export const cslJson: Exporter = {
  oneFile: true,
  extension: 'json',
  type: 'application/vnd.citationstyles.csl+json',
  head: '[\n',
  between: ',\n',
  foot: '\n]\n',
  write(article) {
    const facts = citationFacts(article);
    const item = {
      id: `pressmark:${article.id}`,
      type: 'article-newspaper',
      title: facts.title,
      author: facts.authors,
      'container-title': facts.newspaper,
      issued: facts.published && { 'date-parts': [facts.published] },
      accessed: facts.accessed && { 'date-parts': [facts.accessed] },
      section: article.section,
      'event-place': article.place,
      URL: article.url,
      language: article.language,
      keyword: article.tags.join(', '),
      note: facts.note,
    };
    return JSON.stringify(Object.fromEntries(Object.entries(item).filter(([, value]) => isThere(value))));
  },
};

const isThere = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
