import { setImmediate } from 'node:timers/promises';
import type { Failure } from '../../contract/clip.ts';
import type { RereadReport } from '../../contract/rereading.ts';
import { stateOf } from '../articles/article-store.ts';
import type { Core } from '../core.ts';
import { limits } from '../importers/limits.ts';
import { reasonOf } from '../importers/reason-of.ts';
import { createSpool } from '../importers/source/spool.ts';
import type { Surroundings } from '../importers/source/surroundings.ts';
import type { IndexFollower } from '../index-follower.ts';
import { progressTeller } from '../progress.ts';
import { undoList } from '../undo.ts';
import { keepRead, type Read, readAgain } from './reread-edition.ts';
import { editionsToRead, nextRun, type Rereadable } from './reread-store.ts';

export interface RereadOptions {
  /** The articles' rows. */
  readonly articles: readonly number[];
  /** Only what an older reader has read. */
  readonly older: boolean;
  readonly job: string;
  readonly signal: AbortSignal;
  readonly follower: IndexFollower;
}

/** How many readings, or milliseconds of work, are kept in one transaction. */
const most = { readings: 100, time: 250 };
/** So many changed articles are named in a report. */
const named = 10_000;

/**
 * Reads captures again by today's reader, every edition of the articles by its own. What says something else takes the place of the
 * reading there was, which is kept; each transaction is durable before the next begins, and other calls get their turn between. Stopped,
 * it keeps what is done, and `older` goes on from there.
 */
export async function runReread(core: Core, options: RereadOptions): Promise<RereadReport> {
  const { articles, older, signal, follower } = options;
  const account = createAccount(articles.length);
  const { tell, last } = progressTeller(core.emit, options.job);
  const spool = createSpool();
  const around = { now: core.now, signal, spool: spool.place, onRead: () => {} };
  const run = core.db.transaction(() => nextRun(core.db));
  let ready: Read[] = [];
  let begunAt = performance.now();
  const keep = () => {
    keepAll(core, ready, run, account);
    if (ready.length > 0 && follower.followImport(ready.length))
      core.emit({ name: 'archive.changed', ids: null });
    ready = [];
  };
  try {
    for (const article of articles) {
      if (signal.aborted) break;
      for (const edition of editionsToRead(core.db, article, older)) {
        const read = await readOne(core, edition, { around, account });
        if (read) ready.push(read);
      }
      account.done++;
      if (ready.length < most.readings && performance.now() - begunAt < most.time) continue;
      keep();
      tell(account.progress());
      await setImmediate();
      begunAt = performance.now();
    }
    // The archive is closed by whoever aborts, or goes on: what was read is of use in the second case only.
    if (signal.aborted) account.found -= ready.length;
    else keep();
  } finally {
    await spool.clear();
  }
  while (!signal.aborted && follower.step()) await setImmediate();
  core.emit({ name: 'archive.changed', ids: account.ids.size <= 100 ? [...account.ids] : null });
  last(account.progress());
  return account.report(run, signal.aborted);
}

/** What fails is told, and leaves the reading there was. */
async function readOne(
  core: Core,
  edition: Rereadable,
  { around, account }: { readonly around: Surroundings; readonly account: Account },
): Promise<Read | null> {
  try {
    const read = await readAgain(core, edition, around);
    account.found++;
    return read;
  } catch (error) {
    if (!around.signal.aborted) account.fail(core, edition, reasonOf(error));
    return null;
  }
}

function keepAll(core: Core, ready: readonly Read[], run: number, account: Account): void {
  const outcomes = core.db.transaction(() =>
    ready.map((read) => ({ read, outcome: keepRead(core, read, run) })),
  );
  for (const { read, outcome } of outcomes) {
    account[outcome.kind]++;
    account.lost += outcome.lost;
    if (outcome.kind === 'changed' && account.ids.size < named)
      account.ids.add(stateOf(core.db, read.edition.article).id);
  }
}

type Account = ReturnType<typeof createAccount>;

function createAccount(articles: number) {
  const failed: Failure[] = [];
  let failures = 0;
  let current = '';
  const account = {
    found: 0,
    done: 0,
    changed: 0,
    unchanged: 0,
    left: 0,
    lost: 0,
    ids: new Set<string>(),
    fail({ db }: Core, { article, number }: Rereadable, reason: string) {
      account.found++;
      failures++;
      const { id, edition } = stateOf(db, article);
      const headline = db.get<{ headline: string | null }>(
        'SELECT headline FROM article WHERE id = ?',
        article,
      );
      current = headline?.headline ?? id;
      const source = `${id}${number === edition ? '' : `, edition ${number}`}: ${current}`;
      if (failed.length < limits.failures) failed.push({ source, reason });
    },
    progress: () => ({ done: account.done, found: articles, failed: failures, current }),
    report(run: number, cancelled: boolean): RereadReport {
      const { found, changed, unchanged, left, lost, ids } = account;
      const undo = changed > 0 ? undoList([{ name: 'article.restore-readings', input: { run } }]) : [];
      const unnamed = failures - failed.length;
      return { found, changed, unchanged, left, lost, failed, unnamed, ids: [...ids], cancelled, undo };
    },
  };
  return account;
}
