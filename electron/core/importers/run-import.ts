import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ImportReport, MergedChoices } from '../../contract/clip.ts';
import type { Core } from '../core.ts';
import type { IndexFollower } from '../index-follower.ts';
import { progressTeller } from '../progress.ts';
import { type Account, accountOf, reportOf, take } from './account.ts';
import type { Choices } from './archive/choices.ts';
import { mergeChoices, sumOfChoices } from './archive/merge-choices.ts';
import { createEstimate, type Estimate } from './estimate.ts';
import { importers, treeImporters } from './index.ts';
import { closeJob, openJob, type Place, placeOf } from './job-store.ts';
import { keepBatch, prepareEntry, type Ready } from './keep-entries.ts';
import { type Placed, placedEntries } from './placed-entries.ts';
import { createSpool } from './source/spool.ts';
import { totalSize } from './total-size.ts';
import { unitsOf } from './units.ts';

export interface ImportOptions {
  /** By which the same import is known when it goes on. */
  readonly key: string;
  readonly paths: readonly string[];
  readonly tags: readonly string[];
  /** As `import.run` takes it. */
  readonly within?: string | undefined;
  readonly job: string;
  readonly signal: AbortSignal;
  readonly accepts?: (path: string) => boolean;
  readonly follower: IndexFollower;
}

/** How many entries, bytes of them, or milliseconds of work are kept in one transaction. */
const most = { entries: 400, bytes: 8 * 1024 * 1024, time: 500 };
/** For so many milliseconds other calls may wait. */
const patience = 40;

/**
 * Archives files and folders. Each transaction is durable before the next begins, and other calls get their turn between. Stopped or
 * killed, it keeps what is done, and the same import run again goes on from there.
 */
export async function runImport(core: Core, options: ImportOptions): Promise<ImportReport> {
  const { key, signal } = options;
  const job = openJob(core.db, key, core.now());
  const account = accountOf(job);
  const spool = createSpool();
  const choices: MergedChoices[] = [];
  try {
    await eachUnit(core, { ...options, id: job.id, account, spool: spool.place, choices });
    if (!signal.aborted) closeJob(core.db, job.id);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await spool.clear();
  }
  await finish(core, options);
  const report = reportOf(account, signal.aborted);
  return choices.length === 0 ? report : { ...report, choices: sumOfChoices(choices) };
}

interface Run extends ImportOptions {
  readonly id: number;
  readonly account: Account;
  readonly spool: () => Promise<string>;
  readonly choices: MergedChoices[];
}

async function eachUnit(core: Core, run: Run): Promise<void> {
  const { paths, accepts, signal, spool } = run;
  let total: number | null = null;
  void totalSize(paths, signal).then((size) => {
    total = size;
  });
  const estimate = createEstimate(() => total);
  const told: Choices[] = [];
  const around = {
    now: core.now,
    signal,
    spool,
    onRead: estimate.onRead,
    onChoices: (one: Choices) => told.push(one),
  };
  const keeper = createKeeper(core, run, estimate);
  for await (const unit of unitsOf(
    { paths, importers, treeImporters, ...(accepts && { accepts }) },
    around,
  )) {
    signal.throwIfAborted();
    const known = placeOf(core.db, run.id, unit.path, unit.identity);
    estimate.begin(unit.path, unit.size);
    if (!known?.done) {
      for await (const placed of placedEntries(unit, known)) {
        // Before the unit counts as done, and once the articles that they speak of are there.
        if (placed.kind === 'end' && told.length > 0) {
          keeper.keep();
          run.choices.push(...told.splice(0).map((one) => mergeChoices(core, one)));
        }
        await keeper.take(placed);
      }
    }
    estimate.end();
  }
  signal.throwIfAborted();
  keeper.keep();
  keeper.tell();
}

/** Prepares entries as they come and keeps them some hundred at a time, with how far their sources were read. */
function createKeeper(core: Core, run: Run, estimate: Estimate) {
  const { account, signal, follower } = run;
  const { tell, last } = progressTeller(core.emit, run.job);
  const places = new Map<string, Place>();
  let ready: Ready[] = [];
  let bytes = 0;
  let begunAt = performance.now();
  let pausedAt = begunAt;

  const keep = () => {
    const { outcomes, counts } = keepBatch(core, {
      job: run.id,
      ready,
      places: [...places.values()],
      counts: account.counts,
    });
    const stored = outcomes.filter((each) => 'status' in each && each.status !== 'already-there');
    take(account, counts, outcomes);
    ready = [];
    places.clear();
    bytes = 0;
    begunAt = performance.now();
    if (!follower.followImport(stored.length)) return;
    core.emit({ name: 'archive.changed', ids: null });
  };
  const progress = () => {
    const { found, failures } = account.counts;
    const current = basename(ready.at(-1)?.source ?? '');
    const figures = estimate.figures(found - account.before);
    return { done: found - failures, found, failed: failures, current, ...figures };
  };

  return {
    keep,
    tell: () => last(progress()),
    async take(placed: Placed): Promise<void> {
      signal.throwIfAborted();
      places.set(placed.place.path, placed.place);
      if (placed.kind === 'entry') {
        ready.push(await prepareEntry(placed.entry, run));
        bytes += placed.entry.kind === 'clip' ? placed.entry.bytes : 0;
      }
      const now = performance.now();
      const isFull = ready.length >= most.entries || bytes >= most.bytes || now - begunAt >= most.time;
      if (!isFull && now - pausedAt < patience) return;
      tell(progress());
      if (isFull) keep();
      await setImmediate();
      pausedAt = performance.now();
    },
  };
}

/** At the end everything that was stored is findable; a job stopped by the archive's closing touches it no more. */
async function finish(core: Core, { follower, signal }: ImportOptions): Promise<void> {
  while (!signal.aborted && follower.step()) await setImmediate();
  core.emit({ name: 'archive.changed', ids: null });
}
