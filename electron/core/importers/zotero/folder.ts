import type { Entry, ReadContext, TreeImporter } from '../importer.ts';
import type { Source } from '../source/source.ts';
import type { Tree } from '../source/tree.ts';
import { readGraph, zoteroRdf } from './rdf.ts';
import { ownFiles } from './saved-file.ts';

/** An RDF, as Zotero names it: after the library or the collection. */
const isRdf = (name: string): boolean => /\.rdf$/i.test(name);
const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * A folder that Zotero exported with files: the RDF, and a folder in `files/` for each attachment. What is an item's own is read with its
 * item, and the parts of a saved page beside it with the page; what is left (a second PDF, a picture) is read by itself.
 */
export const zoteroFolder: TreeImporter = {
  name: 'zotero-folder',
  recognises: (names) =>
    names.includes('files/') &&
    names.some(isRdf) &&
    names.every((name) => name === 'files/' || isRdf(name) || isHidden(name)),
  async *read(tree, context) {
    const taken = new Set<string>();
    for (const name of (await tree.names()).filter(isRdf)) {
      const source = await tree.open(name);
      for (const path of await takenBy(source)) taken.add(path.split('/')[1] ?? '');
      yield* unmarked(context.member(source, null));
    }
    yield* filesOf(tree.folder('files'), taken, context);
  },
};

async function takenBy(source: Source): Promise<readonly string[]> {
  return zoteroRdf.recognises(source) ? ownFiles(await readGraph(source)) : [];
}

async function* filesOf(
  files: Tree,
  taken: ReadonlySet<string>,
  context: ReadContext,
): AsyncGenerator<readonly Entry[]> {
  for (const name of (await files.names()).filter((each) => !isHidden(each))) {
    if (taken.has(name.replace(/\/$/, ''))) continue;
    if (name.endsWith('/')) yield* unmarked(context.tree(files.folder(name), null));
    else yield* unmarked(context.member(await files.open(name), null));
  }
}

/** The marks of members are of the members; those of the RDF have none, so entries are passed over by their count. */
async function* unmarked(read: AsyncIterable<readonly Entry[]>): AsyncGenerator<readonly Entry[]> {
  for await (const entries of read) yield entries.map(({ mark: _, ...entry }) => entry);
}
