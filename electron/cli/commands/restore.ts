import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type FoundBackup, namedBackup } from '../../core/backups/backup-folder.ts';
import { restoreBundle } from '../../core/bundle/restore-bundle.ts';
import { runTask } from '../../core/keeping/run-task.ts';
import { call } from '../../hosts/client.ts';
import { buildIndex } from '../build-index.ts';
import { type Command, type CommandContext, type Exit, UsageError } from '../command.ts';
import { progressOf } from '../task-progress.ts';

/** Makes an archive again from a bundle, or puts a backup in the place of one. */
export const restore: Command = {
  name: 'restore',
  usage: 'BUNDLE|BACKUP --archive DIR',
  summary: 'Make an archive from a bundle in a new folder, or put a backup in the archive’s place',
  options: {},
  help: [
    'A backup is a folder that “pressmark backup --list” names. The archive that was there is set aside.',
  ],
  async run(context) {
    const { args, options, archiveDir, json, output } = context;
    const [source] = args;
    if (!source || args.length > 1) throw new UsageError('Name one bundle or one backup.');
    const backup = namedBackup(resolve(source));
    if (backup) return restoreBackup(context, backup);
    if (options.archive === undefined) throw new UsageError('Name the new folder with --archive.');
    const log = (line: string) => output.note(line);
    const report = await restoreBundle({ bundle: resolve(source), dir: archiveDir, now: new Date(), log });
    if (json) output.document(report);
    else output.line(`${report.articles} articles restored to ${archiveDir}.`);
    return 0;
  },
};

/** The lock is taken by what opens the archive, before and after: where the program has it, nothing is begun. */
async function restoreBackup(context: CommandContext, backup: FoundBackup): Promise<Exit> {
  const { archiveDir, client, json, output, signal } = context;
  if (existsSync(join(archiveDir, 'archive.sqlite'))) await call(client, 'settings.get', {});
  const input = { dir: archiveDir, backup, now: new Date() };
  const restored = await runTask('restore', input, { signal, tell: progressOf(output) });
  await buildIndex(context);
  if (json) output.document(restored);
  else {
    output.line(`${restored.articles} articles restored to ${archiveDir}.`);
    if (existsSync(restored.aside)) output.line(`The former archive is in ${restored.aside}`);
    if (restored.missing > 0) output.line(`${restored.missing} files of captures are in neither.`);
  }
  return restored.missing === 0 ? 0 : 3;
}
