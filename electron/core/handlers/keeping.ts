import { ArchiveError } from '../../contract/errors.ts';
import type { KeepingState } from '../../contract/keeping.ts';
import type { ArchiveOptions } from '../archive.ts';
import { allBackups, backupFolderOf, backupsIn, type FoundBackup } from '../backups/backup-folder.ts';
import { nextBackup } from '../backups/due.ts';
import { type BackupKeeper, shownBackup } from '../backups/keeper.ts';
import type { Job, Jobs } from '../jobs.ts';
import { runTask } from '../keeping/run-task.ts';
import type { TaskInput, TaskName, TaskOutput } from '../keeping/tasks.ts';
import { placeOf } from '../places/place-of.ts';
import { progressTeller } from '../progress.ts';
import { markDamage } from '../search/search-index.ts';
import type { SettingsStore } from '../settings/settings.ts';
import { archiveFiles } from '../storage/files.ts';
import type { Handlers } from './handler.ts';

type KeepingCalls =
  | 'keeping.state'
  | `backup.${'list' | 'make' | 'check' | 'restore'}`
  | `repair.${'examine' | 'index' | 'blobs' | 'salvage'}`;

interface KeepingParts {
  readonly options: Pick<ArchiveOptions, 'dir' | 'emit' | 'now'>;
  readonly settings: SettingsStore;
  readonly jobs: Jobs;
  /** Why nothing can be changed, asked anew each time; null where it can. */
  readonly sealed: () => ArchiveError | null;
  /** Null where the archive is not open. */
  readonly keeper: BackupKeeper | null;
  /** Has the index made anew, which an open archive can do by itself. */
  readonly followIndex: () => void;
}

/** The writer's calls about backups and repair, which an archive that cannot be opened carries out too. */
export function createKeepingHandlers(parts: KeepingParts): Handlers<KeepingCalls> {
  const { options, settings, jobs, keeper } = parts;
  const { dir, emit, now } = options;
  const files = archiveFiles(dir);
  const backups = () => allBackups(dir, settings.get().backups.folder);
  const found = (path: string): FoundBackup => {
    const backup = backups().find((each) => each.path === path);
    if (!backup) throw new ArchiveError('not-found', `There is no backup ${path} any more.`);
    return backup;
  };
  const blobFolders = () => [...new Set(backups().flatMap(({ blobs }) => blobs ?? []))];
  const tellOf = (job: string) => {
    const { tell } = progressTeller(emit, job);
    return (progress: { readonly done: number; readonly found: number; readonly current: string }) =>
      tell({ ...progress, failed: 0 });
  };
  const working =
    <N extends TaskName>(job: Job, name: N, input: TaskInput<N>) =>
    (signal: AbortSignal): Promise<TaskOutput<N>> =>
      runTask(name, input, { signal, tell: tellOf(job.name) });
  const task = <N extends TaskName>(job: Job, name: N, input: TaskInput<N>) =>
    jobs.run(job, working(job, name, input));
  const replace = async <N extends TaskName>(
    job: Job,
    name: N,
    input: TaskInput<N>,
  ): Promise<TaskOutput<N>> => {
    const outcome = await jobs.runAlone<TaskOutput<N>>(job, working(job, name, input));
    emit({ name: 'archive.replaced' });
    return outcome;
  };
  return {
    'keeping.state': () => stateOf(parts),
    'backup.list': () => ({ backups: backups().map(shownBackup) }),
    'backup.make': async ({ job }) => {
      if (!keeper) throw parts.sealed() ?? new ArchiveError('io', 'The archive is not open.');
      const made = await jobs.run({ name: job, what: 'a backup' }, (signal) =>
        keeper.make('asked', { signal, tell: tellOf(job) }),
      );
      return shownBackup(made);
    },
    'backup.check': ({ path, job }) =>
      task({ name: job, what: 'the check of a backup' }, 'check', { dir, backup: found(path) }),
    'backup.restore': ({ path, job }) =>
      replace({ name: job, what: 'a backup that is put back' }, 'restore', {
        dir,
        backup: found(path),
        now: now(),
      }),
    'repair.examine': ({ job }) =>
      task({ name: job, what: 'the look for damage' }, 'examine', { dir, blobFolders: blobFolders() }),
    'repair.index': () => {
      markDamage(files.index);
      parts.followIndex();
      return {};
    },
    'repair.blobs': ({ job }) =>
      task({ name: job, what: 'the repair of captures' }, 'blobs', {
        dir,
        blobFolders: blobFolders(),
        now: now(),
      }),
    'repair.salvage': ({ job }) =>
      replace({ name: job, what: 'the salvage' }, 'salvage', { dir, now: now() }),
  };
}

function stateOf({ options: { dir, now }, settings, sealed, keeper }: KeepingParts): KeepingState {
  const { every, folder } = settings.get().backups;
  const place = backupFolderOf(dir, folder);
  const [last] = backupsIn(place).filter(({ account }) => account !== null);
  const next = keeper && nextBackup(every, last?.at ?? null, now().getTime());
  const reason = sealed();
  return {
    dir,
    place: placeOf(dir),
    sealed: reason && {
      why: reason.code === 'archive-damaged' ? 'damaged' : 'protected',
      reason: reason.message,
    },
    backup: {
      folder: place,
      place: folder === '' ? null : placeOf(folder),
      last: last?.at ?? null,
      next: next === null ? null : new Date(next).toISOString(),
      failed: keeper?.failed ?? null,
      running: keeper?.running ?? false,
    },
  };
}
