import { Worker } from 'node:worker_threads';
import { ArchiveError } from '../../contract/errors.ts';
import { threadFile } from '../thread-file.ts';
import type { FromKeeping } from './keeping-thread.ts';
import type { Tell } from './task.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/**
 * Does a task in a thread of its own: a check of gigabytes may not hold up what is being written, and can be stopped nowhere else.
 *
 * @throws cancelled once `signal` is aborted, and what the task throws
 */
export async function runTask<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  around: { readonly signal: AbortSignal; readonly tell: Tell },
): Promise<TaskOutput<N>> {
  const cancelled = () => new ArchiveError('cancelled', 'It was stopped. What it had begun is not kept.');
  if (around.signal.aborted) throw cancelled();
  const worker = new Worker(threadFile('keeping-thread', import.meta.url), { workerData: { name, input } });
  const { promise, resolve, reject } = Promise.withResolvers<TaskOutput<N>>();
  const stop = () => reject(cancelled());
  around.signal.addEventListener('abort', stop, { once: true });
  worker.on('message', (message: FromKeeping) => {
    if (message.kind === 'progress') around.tell(message.progress);
    else if (message.kind === 'done') resolve(message.value as TaskOutput<N>);
    else if (message.kind === 'failed') reject(new ArchiveError(message.code, message.message));
    else reject(Object.assign(new Error(message.message), { stack: message.stack }));
  });
  worker.once('error', reject);
  worker.once('exit', () => reject(new ArchiveError('internal', 'The thread ended before its work.')));
  try {
    return await promise;
  } finally {
    around.signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
