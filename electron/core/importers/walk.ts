import { basename } from 'node:path';
import type { TreeImporter } from './importer.ts';
import { reasonOf } from './reason-of.ts';
import { isSidecar } from './sidecar.ts';
import type { Source } from './source/source.ts';
import type { Tree } from './source/tree.ts';

/** Something in a folder that is to be imported as a whole, or why it cannot be. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly open: () => Promise<Source> }
  | {
      readonly kind: 'tree';
      readonly path: string;
      readonly tree: Tree;
      readonly names: readonly string[];
      readonly importer: TreeImporter;
    }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

interface WalkOptions {
  readonly importers: readonly TreeImporter[];
  /** Folders that were walked, by their place. */
  readonly seen: Set<string>;
}

/** What browsers call the folder of a saved page's parts, in English, German, Spanish and French. */
const partsFolder = /^(?<page>.+?)(?:_files|-Dateien|_archivos|_fichiers|-Filer|_bestanden)$/;

/**
 * All below a folder in the order of names. Hidden files, files that tell of others and the folders of a saved page's parts are passed
 * over; a folder linked to twice is walked once; one that belongs together is found whole.
 */
export async function* walk(tree: Tree, options: WalkOptions): AsyncGenerator<Found> {
  const { path } = tree;
  try {
    const place = await tree.place();
    if (options.seen.has(place)) return;
    options.seen.add(place);
    const names = await tree.names();
    const importer = options.importers.find((each) => each.recognises(names));
    if (importer) yield { kind: 'tree', path, tree, names, importer };
    else yield* walkNames(tree, names, options);
  } catch (error) {
    yield { kind: 'failed', path, reason: reasonOf(error) };
  }
}

async function* walkNames(tree: Tree, names: readonly string[], options: WalkOptions): AsyncGenerator<Found> {
  const pages = new Set(names.filter(isPage).map((name) => name.replace(/\.x?html?$/i, '')));
  for (const name of names) {
    if (isHidden(name) || isSidecar(name)) continue;
    if (name.endsWith('/')) {
      const page = partsFolder.exec(name.slice(0, -1))?.groups?.page;
      if (page === undefined || !pages.has(page)) yield* walk(tree.folder(name), options);
    } else {
      yield { kind: 'file', path: tree.pathOf(name), open: () => tree.open(name) };
    }
  }
}

const isPage = (name: string): boolean => /\.x?html?$/i.test(name);

const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === '__MACOSX/' || /^(?:desktop\.ini|thumbs\.db)$/i.test(basename(name));
