import type { Article } from '../../contract/article.ts';
import { call } from '../../hosts/client.ts';
import { type Command, UsageError } from '../command.ts';

/** Prints one article. */
export const show: Command = {
  name: 'show',
  usage: 'ID',
  summary: 'One article, whole; the first letters of its id do',
  options: {},
  async run({ args, client, json, output }) {
    const [id] = args;
    if (!id || args.length > 1) throw new UsageError('Name one article by its id.');
    const article = await call(client, 'article.get', { id });
    if (json) output.document(article);
    else output.line(describe(article));
    return 0;
  },
};

function describe(article: Article): string {
  const facts = [article.publishedAt, article.publisher, article.agency, article.section]
    .filter(Boolean)
    .join(' · ');
  const head = [
    article.headline ?? '(no headline)',
    article.alternativeHeadline,
    article.byline,
    facts,
    article.url,
  ];
  const tags = article.tags.map((tag) => `#${tag}`).join(' ');
  return [...head, tags]
    .filter(Boolean)
    .concat('', article.text, '', article.credit ?? '')
    .join('\n')
    .trimEnd();
}
