import type { UndoCalls } from './history.ts';
import type { Session } from './session.tsx';

/** So many articles are changed by one call: the archive is free for others between two, and what is done can be counted. */
export const partSize = 1000;

/**
 * Changes any number of articles, part by part, and tells how far it has come. Stopped, it ends after the part at hand; where a part
 * fails, it ends there and gives the failure, since what was done before it can still be taken back.
 *
 * @returns what takes back all that was done, and how many that were
 */
export async function inParts(
  { workspace }: Pick<Session, 'workspace'>,
  ids: readonly string[],
  label: string,
  change: (part: string[]) => Promise<{ readonly undo: UndoCalls }>,
): Promise<{ readonly undo: UndoCalls; readonly done: number; readonly failure: unknown }> {
  let isStopped = false;
  const stop = () => {
    isStopped = true;
  };
  const undo: UndoCalls[] = [];
  let done = 0;
  let failure: unknown = null;
  try {
    while (done < ids.length && !isStopped) {
      if (ids.length > partSize) workspace.set({ working: { label, done, total: ids.length, stop } });
      const part = ids.slice(done, done + partSize);
      undo.unshift((await change(part)).undo);
      done += part.length;
    }
  } catch (error) {
    failure = error;
  }
  if (ids.length > partSize) workspace.set({ working: null });
  return { undo: undo.flat(), done, failure };
}
