import { annotationFormats } from '../../contract/annotation.ts';
import { call } from '../../hosts/client.ts';
import { type Command, choiceOption } from '../command.ts';

/** Prints highlights and notes. */
export const highlights: Command = {
  name: 'highlights',
  usage: '[--format FORMAT] [QUERY]',
  summary: 'Write highlights and notes: all, or those with the words of a query',
  options: { format: { type: 'string' } },
  help: [
    '--format FORMAT  markdown (if not given), csv, or json-ld (W3C Web Annotations); to standard output',
  ],
  async run(context) {
    const { args, client, json, output } = context;
    const format = choiceOption(context, 'format', annotationFormats, 'markdown');
    const taken = await call(client, 'annotation.text', { format, query: args.join(' ') });
    if (json) output.document(taken);
    else output.line(taken.text.trimEnd());
    output.note(`${taken.annotations} highlights and notes of ${taken.articles} articles.`);
    return 0;
  },
};
