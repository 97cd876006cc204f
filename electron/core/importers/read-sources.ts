import { ArchiveError } from '../../contract/errors.ts';
import type { Entry, Importer, Mark, ReadContext, TreeImporter } from './importer.ts';
import { limits } from './limits.ts';
import { reasonOf } from './reason-of.ts';
import type { Source } from './source/source.ts';
import type { Surroundings } from './source/surroundings.ts';
import type { Tree } from './source/tree.ts';
import { unread } from './unread.ts';
import { type Found, walk } from './walk.ts';

export interface Registry {
  readonly importers: readonly Importer[];
  readonly treeImporters: readonly TreeImporter[];
  /** What a person named outright. */
  readonly paths?: readonly string[];
}

type Entries = AsyncIterable<readonly Entry[]>;

/** Reads sources by whichever importer knows them; whatever goes wrong in one ends that one only. */
export interface Reader {
  source(source: Source, from: Mark | null): Entries;
  /** A folder that an importer has recognised as its own. */
  whole(tree: Tree, importer: TreeImporter, from: Mark | null): Entries;
}

export function createReader(
  { importers, treeImporters, paths = [] }: Registry,
  around: Surroundings,
): Reader {
  const contextOf = (from: Mark | null): ReadContext => ({ ...around, from, member: source, tree });

  /** An import that was stopped did not fail. */
  async function* guarded(path: string, read: () => Entries): AsyncGenerator<readonly Entry[]> {
    try {
      yield* read();
    } catch (error) {
      around.signal.throwIfAborted();
      yield [{ kind: 'failed', source: path, reason: reasonOf(error) }];
    }
  }

  const source = (member: Source, from: Mark | null) =>
    guarded(member.path, () => {
      if (member.depth > limits.depth) {
        throw new ArchiveError('too-large', `It lies in more than ${limits.depth} containers.`);
      }
      const importer = importers.find((each) => each.recognises(member));
      return importer ? importer.read(member, contextOf(from)) : unread(member, paths.includes(member.path));
    });
  const whole = (tree: Tree, importer: TreeImporter, from: Mark | null) =>
    guarded(tree.path, () => importer.read(tree, contextOf(from)));

  /** A mark in a folder is the number of the file, in the order of the walk, and the mark within it. */
  async function* tree(folder: Tree, from: Mark | null): AsyncGenerator<readonly Entry[]> {
    let at = -1;
    for await (const found of walk(folder, { importers: treeImporters, seen: new Set() })) {
      at++;
      if (from && at < from.at) continue;
      const inner = from?.at === at ? (from.inner ?? null) : null;
      for await (const entries of foundIn(found, inner)) yield entries.map((entry) => within(entry, at));
    }
  }

  function foundIn(found: Found, from: Mark | null): Entries {
    if (found.kind === 'tree') return whole(found.tree, found.importer, from);
    return guarded(found.path, async function* () {
      if (found.kind === 'failed') throw new ArchiveError('unreadable', found.reason);
      yield* source(await found.open(), from);
    });
  }

  return { source, whole };
}

const within = (entry: Entry, at: number): Entry => ({
  ...entry,
  mark: entry.mark ? { at, inner: entry.mark } : { at },
});
