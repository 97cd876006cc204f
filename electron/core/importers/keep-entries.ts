import { type Incoming, keep } from '../articles/keep.ts';
import type { Core } from '../core.ts';
import { addUp, type Counts, isFailure, isPassedOver, type Outcome } from './account.ts';
import { keepEdition } from './archive/keep-edition.ts';
import type { Entry } from './importer.ts';
import { type Place, saveProgress } from './job-store.ts';
import { limits } from './limits.ts';
import { NoArticle } from './no-article.ts';
import { reasonOf } from './reason-of.ts';

/** An entry that was prepared, why it could not be, or what it is that is no article. */
export type Ready =
  | { readonly source: string; readonly incoming: Incoming }
  | { readonly source: string; readonly reason: string }
  | { readonly source: string; readonly words: string };

/** What is said of every entry of an import, see `ImportOptions`. */
interface Common {
  readonly tags: readonly string[];
  readonly within?: string | undefined;
}

/** Does an entry's work that needs no database. Nothing it throws or waits for stops the import. */
export async function prepareEntry(entry: Entry, { tags, within = '' }: Common): Promise<Ready> {
  const source = withoutFolder(entry.source, within);
  if (entry.kind === 'failed') return { source, reason: entry.reason };
  try {
    const begun = entry.prepare();
    const incoming = begun instanceof Promise ? await inTime(begun) : begun;
    const from = withoutFolder(incoming.source, within);
    return { source, incoming: { ...incoming, source: from, tags: [...incoming.tags, ...tags] } };
  } catch (error) {
    if (error instanceof NoArticle) return { source, words: error.message };
    return { source, reason: reasonOf(error) };
  }
}

function withoutFolder(path: string, folder: string): string {
  const rest = path.slice(folder.length);
  return folder !== '' && path.startsWith(folder) && /^[/\\]/.test(rest) ? rest.slice(1) : path;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = limits.prepare / 1000;
    timer = setTimeout(() => reject(new Error(`It took longer than ${seconds} seconds.`)), limits.prepare);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is kept in one transaction: articles, how far each source was read by them, and the account with them. */
export interface Batch {
  readonly job: number;
  readonly ready: readonly Ready[];
  readonly places: readonly Place[];
  readonly counts: Counts;
}

/**
 * Keeps a batch, all or nothing; where one of them cannot be kept, each by itself, so that only that one fails.
 *
 * @returns what became of each, and the counts with them
 */
export function keepBatch(core: Core, batch: Batch): { outcomes: readonly Outcome[]; counts: Counts } {
  try {
    return core.db.transaction(() =>
      save(
        core,
        batch,
        batch.ready.map((each) => keepOne(core, each)),
      ),
    );
  } catch {
    const outcomes = batch.ready.map((each) => keepAlone(core, each));
    return core.db.transaction(() => save(core, batch, outcomes));
  }
}

function save(core: Core, { job, places, counts }: Batch, outcomes: readonly Outcome[]) {
  const sum = addUp(counts, outcomes);
  saveProgress(core.db, job, {
    counts: sum,
    failed: outcomes.filter(isFailure),
    passedOver: outcomes.filter(isPassedOver),
    places,
    now: core.now(),
  });
  return { outcomes, counts: sum };
}

function keepOne(core: Core, ready: Ready): Outcome {
  if ('reason' in ready || 'words' in ready) return ready;
  const { from } = ready.incoming;
  return from ? keepEdition(core, { ...ready.incoming, from }) : keep(core, ready.incoming);
}

function keepAlone(core: Core, ready: Ready): Outcome {
  try {
    return core.db.transaction(() => keepOne(core, ready));
  } catch (error) {
    return { source: ready.source, reason: `It could not be stored: ${reasonOf(error)}` };
  }
}
