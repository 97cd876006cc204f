import { citationStyles } from '../../contract/citation.ts';
import { call } from '../../hosts/client.ts';
import { type Command, choiceOption, UsageError } from '../command.ts';

/** Prints citations of articles, one a line. */
export const cite: Command = {
  name: 'cite',
  usage: '[--style STYLE] ID…',
  summary: 'Cite articles in a style, as a note or a list of works has them',
  options: { style: { type: 'string' } },
  help: [
    `--style STYLE    ${citationStyles.join(', ')}; the first of them,`,
    '                 if not given',
  ],
  async run(context) {
    const { args, client, json, output } = context;
    if (args.length === 0) throw new UsageError('Name the articles by their ids.');
    const style = choiceOption(context, 'style', citationStyles, 'chicago-note');
    const cited = await call(client, 'article.cite', { ids: [...args], style });
    if (json) output.document(cited);
    else output.line(cited.text);
    return 0;
  },
};
