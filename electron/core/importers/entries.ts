import { ArchiveError } from '../../contract/errors.ts';
import type { Entry, Importer } from './importer.ts';
import { lookAt } from './look-at.ts';
import { walk } from './walk.ts';

/** How many entries, or how many bytes of them, are kept in one transaction. */
const most = { entries: 400, bytes: 8 * 1024 * 1024 };

interface EntryOptions {
  readonly paths: readonly string[];
  readonly importers: readonly Importer[];
  readonly now: () => Date;
  /** Which files of a walk to look at at all. */
  readonly accepts?: (path: string) => boolean;
}

/** Everything that is to be imported, in batches of a size that suits a transaction. */
export async function* entriesOf(options: EntryOptions): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = [];
  let bytes = 0;
  for await (const entries of eachEntry(options)) {
    for (const entry of entries) {
      batch.push(entry);
      bytes += entry.kind === 'clip' ? entry.bytes : 0;
      if (batch.length < most.entries && bytes < most.bytes) continue;
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function* eachEntry(options: EntryOptions): AsyncGenerator<readonly Entry[]> {
  const seen = new Set<string>();
  for (const path of options.paths) {
    for await (const found of walk(path, seen)) {
      if (found.kind === 'failed') yield [{ kind: 'failed', source: found.path, reason: found.reason }];
      else if (options.accepts?.(found.path) ?? true) yield* entriesOfFile(found.path, options);
    }
  }
}

/** Whatever goes wrong in a file ends that file only. */
async function* entriesOfFile(path: string, options: EntryOptions): AsyncGenerator<readonly Entry[]> {
  try {
    const file = await lookAt(path, options.now());
    const importer = options.importers.find((each) => each.recognises(file));
    if (!importer) throw new ArchiveError('unreadable', 'Pressmark cannot read this kind of file.');
    yield* importer.read(file);
  } catch (error) {
    yield [{ kind: 'failed', source: path, reason: reasonOf(error) }];
  }
}

/** Why something failed, in a person's words where we have them. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
