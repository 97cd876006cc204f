import { setImmediate } from 'node:timers/promises';
import type { Output } from '../../contract/api.ts';
import type { Core } from '../core.ts';
import { progressTeller } from '../progress.ts';
import { undoList } from '../undo.ts';
import { formersOfRun, nextRun, placeOfEdition, removeFormer } from './reread-store.ts';
import { showReading } from './show-reading.ts';

/** So many in one transaction. */
const slice = 200;

/**
 * Gives every edition that a run read anew the reading it had before; the one it has now becomes its former one. Stopped, the rest of
 * the run can be taken back by the same call.
 */
export async function restoreReadings(
  core: Core,
  { run, job, signal }: { readonly run: number; readonly job: string; readonly signal: AbortSignal },
): Promise<Output<'article.restore-readings'>> {
  const { db } = core;
  const { tell, last } = progressTeller(core.emit, job);
  const found = db.get<{ n: number }>('SELECT count(*) AS n FROM former_reading WHERE run = ?', run)?.n ?? 0;
  const back = db.transaction(() => nextRun(db));
  let changed = 0;
  let after = 0;
  const progress = () => ({ done: changed, found, failed: 0, current: '' });
  while (!signal.aborted) {
    const formers = formersOfRun(db, run, after, slice);
    if (formers.length === 0) break;
    db.transaction(() => {
      for (const former of formers) {
        const place = placeOfEdition(db, former.edition);
        if (place) showReading(core, { ...place, row: former.edition }, former, back);
        removeFormer(db, former.id);
      }
    });
    changed += formers.length;
    after = formers.at(-1)?.id ?? after;
    tell(progress());
    await setImmediate();
  }
  last(progress());
  const undo = undoList(changed === 0 ? [] : [{ name: 'article.restore-readings', input: { run: back } }]);
  return { changed, undo };
}
