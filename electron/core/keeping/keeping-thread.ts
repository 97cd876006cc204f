import { parentPort, workerData } from 'node:worker_threads';
import { ArchiveError, type ErrorCode } from '../../contract/errors.ts';
import { asDiskError } from '../storage/disk-errors.ts';
import type { Task, TaskProgress } from './task.ts';
import { type TaskName, tasks } from './tasks.ts';

/** What the thread tells: how far it is, and once what became of the task. */
export type FromKeeping =
  | { readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
  /** Nobody foresaw it: its words are for the log. */
  | { readonly kind: 'fault'; readonly message: string; readonly stack: string };

const port = parentPort;
if (!port) throw new Error('keeping-thread runs as a worker only');
const { name, input } = workerData as { readonly name: TaskName; readonly input: unknown };
const tell = (message: FromKeeping) => port.postMessage(message);

try {
  const task = tasks[name] as Task<unknown, unknown>;
  tell({ kind: 'done', value: await task(input, (progress) => tell({ kind: 'progress', progress })) });
} catch (error) {
  const told = error instanceof ArchiveError ? error : asDiskError(error);
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  tell(told ? { kind: 'failed', code: told.code, message: told.message } : { kind: 'fault', message, stack });
}
