import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ImportReport } from '../../contract/clip.ts';
import { ArchiveError } from '../../contract/errors.ts';
import { type Incoming, type Kept, keep } from '../articles/keep.ts';
import type { Core } from '../core.ts';
import type { IndexFollower } from '../index-follower.ts';
import { progressTeller } from '../progress.ts';
import { entriesOf, reasonOf } from './entries.ts';
import type { Entry } from './importer.ts';
import { importers } from './index.ts';

interface ImportOptions {
  readonly paths: readonly string[];
  readonly tags: readonly string[];
  readonly job: string;
  readonly signal: AbortSignal;
  readonly accepts?: (path: string) => boolean;
  readonly follower: IndexFollower;
  /** Told of the articles that are new, once they are findable. */
  readonly arrived: (ids: readonly string[]) => void;
}

/**
 * Archives files and folders. Each transaction is durable before the next begins, and other calls get their turn between.
 * Stopped, it keeps what is done. `found` is always `stored` + `alreadyThere` + `failed`.
 */
export async function runImport(core: Core, options: ImportOptions): Promise<ImportReport> {
  const account = emptyAccount();
  const { tell, last } = progressTeller(core.emit, options.job);
  const { paths, accepts, signal } = options;
  const source = { paths, importers, now: core.now, ...(accepts && { accepts }) };
  for await (const batch of entriesOf(source)) {
    if (signal.aborted) break;
    const before = account.stored;
    keepBatch(core, batch, options.tags, account);
    const findable = options.follower.followImport(account.stored - before);
    if (findable) {
      options.arrived(account.arrived.splice(0));
      core.emit({ name: 'archive.changed', ids: null });
    }
    tell(progressOf(account, batch));
    await setImmediate();
  }
  await finish(core, options, account);
  last(progressOf(account, []));
  const { arrived: _, ...report } = account;
  return { ...report, ids: [...account.ids], cancelled: signal.aborted };
}

/** At the end everything that was stored is findable; a job stopped by the archive's closing touches it no more. */
async function finish(
  core: Core,
  { follower, signal, arrived }: ImportOptions,
  account: Account,
): Promise<void> {
  while (!signal.aborted && follower.step()) await setImmediate();
  if (!signal.aborted) arrived(account.arrived);
  core.emit({ name: 'archive.changed', ids: null });
}

type Account = Omit<ImportReport, 'ids' | 'cancelled'> & {
  readonly ids: Set<string>;
  /** New ones of which nobody was told yet. */
  readonly arrived: string[];
};

const emptyAccount = (): Account => ({
  found: 0,
  stored: 0,
  newEditions: 0,
  alreadyThere: 0,
  failed: [],
  ids: new Set(),
  arrived: [],
});

function progressOf(account: Account, batch: readonly Entry[]) {
  const current = batch.at(-1)?.source ?? '';
  return {
    done: account.found - account.failed.length,
    found: account.found,
    failed: account.failed.length,
    current: basename(current),
  };
}

interface Prepared {
  readonly source: string;
  readonly incoming: Incoming;
}

function keepBatch(core: Core, batch: readonly Entry[], tags: readonly string[], account: Account): void {
  const ready: Prepared[] = [];
  for (const entry of batch) {
    const prepared = prepare(entry, tags);
    if ('reason' in prepared) fail(account, entry.source, prepared.reason);
    else ready.push({ source: entry.source, incoming: prepared });
  }
  for (const [at, outcome] of keepAll(core, ready).entries()) {
    if ('reason' in outcome) fail(account, ready[at]?.source ?? '', outcome.reason);
    else count(account, outcome);
  }
}

function prepare(entry: Entry, tags: readonly string[]): Incoming | { readonly reason: string } {
  if (entry.kind === 'failed') return { reason: entry.reason };
  try {
    const incoming = entry.prepare();
    return tags.length === 0 ? incoming : { ...incoming, tags: [...incoming.tags, ...tags] };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

type Outcome = Kept | { readonly reason: string };

/** All in one transaction; if one of them cannot be kept, each in its own, so that only that one fails. */
function keepAll(core: Core, ready: readonly Prepared[]): readonly Outcome[] {
  try {
    return core.db.transaction(() => ready.map(({ incoming }) => keep(core, incoming)));
  } catch (error) {
    if (ready.length === 0) throw error;
  }
  return ready.map(({ incoming }) => {
    try {
      return core.db.transaction(() => keep(core, incoming));
    } catch (error) {
      return { reason: `It could not be stored: ${reasonOf(error)}` };
    }
  });
}

function fail(account: Account, source: string, reason: string): void {
  account.found++;
  account.failed.push({ source, reason });
}

function count(account: Account, kept: Kept): void {
  account.found++;
  account.ids.add(kept.id);
  if (kept.status === 'already-there') account.alreadyThere++;
  else {
    account.stored++;
    account.arrived.push(kept.id);
  }
  if (kept.status === 'new-edition') account.newEditions++;
}

/**
 * Archives the articles that come with Pressmark.
 *
 * @throws not-found where the program came without
 */
export function sampleOptions(dir: string | null): Pick<ImportOptions, 'paths' | 'accepts'> {
  if (dir === null) throw new ArchiveError('not-found', 'This Pressmark came without sample articles.');
  return { paths: [dir], accepts: (path) => /\.(?:txt|html|jsonl)$/.test(path) };
}
