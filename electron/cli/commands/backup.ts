import { resolve } from 'node:path';
import type { Backup } from '../../contract/keeping.ts';
import { allBackups, backupFolderOf } from '../../core/backups/backup-folder.ts';
import { shownBackup } from '../../core/backups/keeper.ts';
import { runTask } from '../../core/keeping/run-task.ts';
import { createSettings } from '../../core/settings/settings.ts';
import { userDataDir } from '../../hosts/locations.ts';
import { type Command, textOption } from '../command.ts';
import { progressOf } from '../task-progress.ts';

/** Makes a backup, also of an archive that is open in the program. */
export const backup: Command = {
  name: 'backup',
  usage: '[--to DIR]',
  summary: 'Make a backup of the archive and check it; it may be open meanwhile',
  options: { to: { type: 'string' }, list: { type: 'boolean' } },
  help: [
    '--to DIR            the folder for backups; else the one of the settings, else backups/ in the archive',
    '--list              the backups there are, in place of making one',
  ],
  async run(context) {
    const { archiveDir, json, output, signal, options } = context;
    const named = textOption(context, 'to');
    const settings = createSettings(userDataDir(), output.note);
    const chosen = named === null ? settings.get().backups.folder : resolve(named);
    if (options.list === true) {
      const backups = allBackups(archiveDir, chosen).map(shownBackup);
      if (json) output.document(backups);
      else for (const each of backups) output.line(lineOf(each));
      return 0;
    }
    const folder = backupFolderOf(archiveDir, chosen);
    const input = { dir: archiveDir, folder, why: 'asked' as const, now: new Date() };
    const made = shownBackup(await runTask('backup', input, { signal, tell: progressOf(output) }));
    if (json) output.document(made);
    else output.line(lineOf(made));
    return made.missing === 0 ? 0 : 3;
  },
};

function lineOf({ path, at, why, articles, checked, missing }: Backup): string {
  const facts = [
    at,
    why,
    ...(articles === null ? [] : [`${articles} articles`]),
    checked === null ? 'not checked' : 'checked',
    ...(missing > 0 ? [`${missing} files of captures missing`] : []),
  ];
  return `${path}  (${facts.join(', ')})`;
}
