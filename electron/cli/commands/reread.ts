import type { RereadReport } from '../../contract/rereading.ts';
import { call } from '../../hosts/client.ts';
import { type Command, textOption, UsageError } from '../command.ts';

/** Reads kept captures again. */
export const reread: Command = {
  name: 'reread',
  usage: '[ID…]',
  summary: 'Read kept captures again by today’s reader; what was read before is kept',
  options: {
    query: { type: 'string' },
    older: { type: 'boolean' },
    undo: { type: 'string' },
  },
  help: [
    '--query QUERY       those that it finds, in place of ids',
    '--older             only what an older reader has read; alone: of the whole archive',
    '--undo NUMBER       take a re-reading back by the number that it told',
  ],
  async run(context) {
    const { args, client, json, output, options, signal } = context;
    const query = textOption(context, 'query');
    const undo = textOption(context, 'undo');
    const older = options.older === true;
    if (undo === null && args.length === 0 && query === null && !older)
      throw new UsageError('Name articles by their ids, or give --query or --older.');
    const off = client.on((event) => {
      if (event.name === 'job.progressed') output.progress(`${event.done} of ${event.found}`);
    });
    const job = 'reread';
    signal.addEventListener('abort', () => void client.send({ name: 'job.cancel', input: { job } }), {
      once: true,
    });
    try {
      if (undo !== null) {
        const run = Number(undo);
        if (!Number.isInteger(run)) throw new UsageError(`--undo takes a number, not “${undo}”.`);
        const { changed } = await call(client, 'article.restore-readings', { run, job });
        if (json) output.document({ changed });
        else output.line(`${changed} read as before.`);
        return changed > 0 ? 0 : 1;
      }
      const ids = args.length > 0 ? { ids: [...args] } : {};
      const report = await call(client, 'article.reread', { ...ids, query: query ?? '', older, job });
      if (json) output.document(report);
      else for (const line of linesOf(report)) output.line(line);
      const failures = report.failed.length + report.unnamed;
      if (failures === 0 && !report.cancelled) return 0;
      return failures === report.found ? 1 : 3;
    } finally {
      off();
    }
  },
};

function linesOf(report: RereadReport): readonly string[] {
  const { found, changed, unchanged, left, lost, failed, unnamed, cancelled } = report;
  const [undo] = report.undo;
  const run = undo && (undo.input as { run?: number }).run;
  return [
    `${found} captures: ${changed} read anew, ${unchanged} unchanged, ${left} with nothing to read, ${failed.length + unnamed} failed.`,
    ...(cancelled ? ['Stopped before the end.'] : []),
    ...(lost > 0 ? [`Highlights whose words are not in the text any more: ${lost}. They are kept.`] : []),
    ...failed.map(({ source, reason }) => `  ${source}: ${reason}`),
    ...(unnamed > 0 ? [`  and ${unnamed} more`] : []),
    ...(run === undefined ? [] : [`To take it back: pressmark reread --undo ${run}`]),
  ];
}
