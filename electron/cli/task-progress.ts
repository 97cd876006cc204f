import type { Tell } from '../core/keeping/task.ts';
import type { Output } from './command.ts';

/** Shows how far a task is on the moving line. */
export const progressOf =
  (output: Output): Tell =>
  ({ done, found, current }) =>
    output.progress(found > 0 ? `${current}: ${done} of ${found}` : current);
