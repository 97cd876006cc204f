import { resolve } from 'node:path';
import { restoreBundle } from '../../core/bundle/restore-bundle.ts';
import { type Command, UsageError } from '../command.ts';

/** Makes an archive again from a bundle. */
export const restore: Command = {
  name: 'restore',
  usage: 'BUNDLE --archive DIR',
  summary: 'Make an archive from a bundle, in a new folder',
  options: {},
  async run({ args, options, archiveDir, json, output }) {
    const [bundle] = args;
    if (!bundle || args.length > 1) throw new UsageError('Name one bundle.');
    if (options.archive === undefined) throw new UsageError('Name the new folder with --archive.');
    const log = (line: string) => output.note(line);
    const report = await restoreBundle({ bundle: resolve(bundle), dir: archiveDir, now: new Date(), log });
    if (json) output.document(report);
    else output.line(`${report.articles} articles restored to ${archiveDir}.`);
    return 0;
  },
};
