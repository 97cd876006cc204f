import { ArchiveError } from '../../contract/errors.ts';
import type { Backup, BackupSettings } from '../../contract/keeping.ts';
import { runTask } from '../keeping/run-task.ts';
import type { Tell } from '../keeping/task.ts';
import { archiveFiles } from '../storage/files.ts';
import { backupFolderOf, backupsIn, type FoundBackup, stampOf } from './backup-folder.ts';
import { nextBackup } from './due.ts';

/** The start is left alone; then it is looked this often whether one is due. */
const firstLook = 60_000;
const everyLook = 10 * 60_000;

/** Makes an archive's backups, asked and by itself. */
export interface BackupKeeper {
  readonly running: boolean;
  /** Why the last one could not be made, null where it was. */
  readonly failed: string | null;
  make(
    why: 'schedule' | 'asked',
    around: { readonly signal: AbortSignal; readonly tell: Tell },
  ): Promise<FoundBackup>;
  /** Makes one if it is time for it and the archive has changed since the last. @returns whether one was made */
  look(): Promise<boolean>;
  /** From now on by itself, until the returned function is called. */
  start(): () => void;
}

export interface KeeperOptions {
  readonly dir: string;
  readonly settings: () => BackupSettings;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly changed: () => void;
}

export function createBackupKeeper({ dir, settings, now, log, changed }: KeeperOptions): BackupKeeper {
  const stop = new AbortController();
  let running = false;
  let failed: string | null = null;

  const keeper: BackupKeeper = {
    get running() {
      return running;
    },
    get failed() {
      return failed;
    },
    async make(why, around) {
      if (running) throw new ArchiveError('busy', 'A backup is being made just now. Wait until it is done.');
      running = true;
      changed();
      try {
        const folder = backupFolderOf(dir, settings().folder);
        const made = await runTask('backup', { dir, folder, why, now: now() }, around);
        failed = null;
        return made;
      } catch (error) {
        const given = error instanceof ArchiveError && error.code === 'cancelled';
        if (!given) failed = error instanceof Error ? error.message : String(error);
        throw error;
      } finally {
        running = false;
        changed();
      }
    },
    async look() {
      const { every, folder } = settings();
      const [last] = backupsIn(backupFolderOf(dir, folder)).filter(({ account }) => account !== null);
      const time = now().getTime();
      const next = nextBackup(every, last?.at ?? null, time);
      if (running || next === null || next > time) return false;
      if (last?.account?.stamp === stampOf(archiveFiles(dir))) return false;
      await keeper.make('schedule', { signal: stop.signal, tell: () => {} });
      return true;
    },
    start() {
      const again = (ms: number) => {
        if (stop.signal.aborted) return;
        timer = setTimeout(lookAndPlan, ms).unref();
      };
      const lookAndPlan = () => {
        keeper
          .look()
          .catch((error: unknown) => {
            if (!stop.signal.aborted)
              log(`backup: ${error instanceof Error ? error.message : String(error)}`);
          })
          .finally(() => again(everyLook));
      };
      let timer: NodeJS.Timeout | undefined;
      again(firstLook);
      return () => {
        stop.abort();
        clearTimeout(timer);
      };
    },
  };
  return keeper;
}

/** As the wire has it. */
export const shownBackup = ({ account: _, database: __, blobs: ___, ...backup }: FoundBackup): Backup =>
  backup;
