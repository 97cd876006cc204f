import type { Segment } from '../../contract/article.ts';
import { type Hit, sortSchema } from '../../contract/search.ts';
import { call } from '../../hosts/client.ts';
import { type Command, choiceOption, numberOption } from '../command.ts';

/** Finds articles. */
export const search: Command = {
  name: 'search',
  usage: 'QUERY',
  summary: 'Find articles',
  options: { limit: { type: 'string' }, offset: { type: 'string' }, sort: { type: 'string' } },
  help: [
    '--limit N           how many (20; 1000 at most)',
    '--offset N          leave out the first N',
    `--sort ORDER        ${sortSchema.options.join(', ')}`,
  ],
  async run(context) {
    const found = await call(context.client, 'search.query', {
      query: context.args.join(' '),
      limit: numberOption(context, 'limit', 20),
      offset: numberOption(context, 'offset', 0),
      sort: choiceOption(context, 'sort', sortSchema.options, 'relevance'),
    });
    const { output } = context;
    for (const problem of found.problems) output.note(problem.message);
    if (found.partial)
      output.note(
        `Search is partial: ${found.partial.indexed} of ${found.partial.articles} articles so far.`,
      );
    if (found.inOrder !== null)
      output.note(`Only the newest ${found.inOrder} are in this order; the others follow by date.`);
    if (context.json) {
      output.document(found);
      return 0;
    }
    for (const hit of found.hits) output.line(describe(hit));
    output.line(
      `${found.totalIsExact ? '' : 'about '}${found.total} found in ${found.tookMs.toFixed(1)} ms.`,
    );
    return 0;
  },
};

function describe(hit: Hit): string {
  const facts = [hit.publishedAt?.slice(0, 10), hit.publisher ?? hit.agency, hit.place]
    .filter(Boolean)
    .join(' · ');
  const passages = hit.passages.map((passage) => `    ${marked(passage)}`);
  return [`${hit.id}  ${hit.headline ?? '(no headline)'}`, `    ${facts}`, ...passages, ''].join('\n');
}

function marked(segments: readonly Segment[]): string {
  const bold = process.stdout.isTTY ? (text: string) => `\x1b[1m${text}\x1b[22m` : (text: string) => text;
  return segments
    .map(({ text, hit }) => (hit ? bold(text) : text))
    .join('')
    .replace(/\s+/g, ' ');
}
