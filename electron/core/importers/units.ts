import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Entry, Mark } from './importer.ts';
import { createReader, type Registry } from './read-sources.ts';
import { reasonOf } from './reason-of.ts';
import { fileSource, folderTree } from './source/disk.ts';
import type { Source } from './source/source.ts';
import type { Surroundings } from './source/surroundings.ts';
import { type Found, walk } from './walk.ts';

/** A file on disk, or a folder that is read as a whole: what an interrupted import remembers its place in. */
export interface Unit {
  readonly path: string;
  readonly identity: string;
  /** Bytes on disk; null of a folder. */
  readonly size: number | null;
  read(from: Mark | null): AsyncIterable<readonly Entry[]>;
}

interface UnitOptions extends Registry {
  readonly paths: readonly string[];
  /** Which files of a walk to look at at all. */
  readonly accepts?: (path: string) => boolean;
}

/** Everything that is to be imported, in the order of the paths and of names below them. What is named outright is always told. */
export async function* unitsOf(options: UnitOptions, around: Surroundings): AsyncGenerator<Unit> {
  const reader = createReader(options, around);
  const seen = new Set<string>();
  for (const path of options.paths) {
    for await (const found of findAll(path, { importers: options.treeImporters, seen }, around)) {
      if (found.kind === 'failed') yield failedUnit(found.path, found.reason);
      else if (found.kind === 'tree') {
        const { tree, importer, names } = found;
        const identity = hash('sha256', JSON.stringify(names));
        yield { path: found.path, identity, size: null, read: (from) => reader.whole(tree, importer, from) };
      } else if (options.accepts?.(found.path) ?? true) yield await fileUnit(found, reader.source);
    }
  }
}

async function* findAll(
  path: string,
  options: Parameters<typeof walk>[1],
  around: Surroundings,
): AsyncGenerator<Found> {
  try {
    if ((await stat(path)).isDirectory()) yield* walk(folderTree(path, around), options);
    else yield { kind: 'file', path, open: () => fileSource(path, around) };
  } catch (error) {
    yield { kind: 'failed', path, reason: reasonOf(error) };
  }
}

async function fileUnit(
  { path, open }: Extract<Found, { kind: 'file' }>,
  read: (source: Source, from: Mark | null) => AsyncIterable<readonly Entry[]>,
): Promise<Unit> {
  try {
    const source = await open();
    return { path, identity: source.identity, size: source.rawSize, read: (from) => read(source, from) };
  } catch (error) {
    return failedUnit(path, reasonOf(error));
  }
}

const failedUnit = (path: string, reason: string): Unit => ({
  path,
  identity: reason,
  size: null,
  async *read() {
    yield [{ kind: 'failed', source: path, reason }];
  },
});
