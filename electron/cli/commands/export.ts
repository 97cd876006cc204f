import { resolve } from 'node:path';
import { bookContentsSchema, exportFormats } from '../../contract/export.ts';
import { call } from '../../hosts/client.ts';
import { type Command, choiceOption, textOption, UsageError } from '../command.ts';
import { exitOf } from './read.ts';

/** Writes articles to a folder. */
export const exportArticles: Command = {
  name: 'export',
  usage: '--format FORMAT DIR',
  summary: 'Write every article, or those a query finds, to a folder',
  options: { format: { type: 'string' }, query: { type: 'string' }, contents: { type: 'string' } },
  help: [
    '--format FORMAT     to read: markdown, html (a page each), site (pages with lists and a search), epub;',
    '                    to cite: csl-json, ris, bibtex; for programs: csv, jsonl (“pressmark add”',
    '                    takes it back); to keep: warc (raw captures), bundle (the whole archive in',
    '                    one file, for “pressmark restore”, or for “pressmark add” to another)',
    '--query QUERY       only what it finds',
    '--contents date|tag what the contents of an epub are by; date, if not given',
  ],
  async run(context) {
    const { args, client, json, output, signal } = context;
    const [dir] = args;
    if (!dir || args.length > 1) throw new UsageError('Name one folder to write to.');
    const format = choiceOption(context, 'format', exportFormats, 'jsonl');
    const contents = choiceOption(context, 'contents', bookContentsSchema.options, 'date');
    const off = client.on((event) => {
      if (event.name === 'job.progressed') output.progress(`${event.done} of ${event.found}`);
    });
    signal.addEventListener(
      'abort',
      () => void client.send({ name: 'job.cancel', input: { job: 'export' } }),
      { once: true },
    );
    const query = textOption(context, 'query') ?? '';
    const wanted = { format, dir: resolve(dir), query, contents };
    const report = await call(client, 'export.run', { ...wanted, job: 'export' });
    off();
    if (json) output.document(report);
    else {
      output.line(
        `${report.found} found: ${report.written} written, ${report.failed.length} failed. ${resolve(dir)}`,
      );
      for (const failure of report.failed) output.line(`  ${failure.source}: ${failure.reason}`);
    }
    return report.found === 0 ? 0 : exitOf(report.written, report.found);
  },
};
