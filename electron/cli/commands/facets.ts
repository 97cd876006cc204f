import { call } from '../../hosts/client.ts';
import { type Command, numberOption } from '../command.ts';

/** Says how a query's hits part by source, place, year and so on. */
export const facets: Command = {
  name: 'facets',
  usage: 'QUERY',
  summary: 'How the hits of a query part by source, agency, place, section, author, language, year and tag',
  options: { top: { type: 'string' } },
  help: ['--top N             how many values of each (8; 50 at most)'],
  async run(context) {
    const query = context.args.join(' ');
    const { output } = context;
    const found = await call(context.client, 'search.facets', {
      query,
      top: numberOption(context, 'top', 8),
    });
    if (context.json) {
      output.document(found);
      return 0;
    }
    for (const { field, exact, counted, values, more } of found.facets) {
      if (values.length === 0) continue;
      output.line(`${field}${exact ? '' : ` (of ${counted})`}`);
      for (const { count, value } of values) output.line(`${String(count).padStart(9)}  ${value}`);
      if (more > 0) output.line(`${' '.repeat(11)}and ${more} more`);
    }
    return 0;
  },
};
