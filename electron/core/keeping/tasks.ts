import { checkBackup } from '../backups/check-backup.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { prepareRestore } from '../backups/prepare-restore.ts';
import { examine } from '../repair/examine.ts';
import { mendBlobs } from '../repair/mend-blobs.ts';
import { salvage } from '../repair/salvage/salvage.ts';
import type { Task } from './task.ts';

/** Every task, by the name under which its thread knows it. */
export const tasks = {
  backup: makeBackup,
  check: checkBackup,
  restore: prepareRestore,
  examine,
  blobs: mendBlobs,
  salvage,
} as const satisfies Record<string, Task<never, unknown>>;

export type TaskName = keyof typeof tasks;
export type TaskInput<N extends TaskName> = Parameters<(typeof tasks)[N]>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>;
