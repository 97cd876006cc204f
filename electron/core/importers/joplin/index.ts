import type { Entry, TreeImporter } from '../importer.ts';
import { reasonOf } from '../reason-of.ts';
import type { Source } from '../source/source.ts';
import type { Tree } from '../source/tree.ts';
import { attachmentEntries } from './attachments.ts';
import { isItemFile, type Notebooks, readNotebooks } from './notebooks.ts';
import { prepareNote } from './prepare-note.ts';

/**
 * Joplin's export, a JEX (a tar) or RAW (a folder): a file for each note, notebook, tag and resource, named by its id, and the resources'
 * bytes in `resources/`. Pictures are shown in their notes; what else is attached comes behind the notes.
 */
export const joplin: TreeImporter = {
  name: 'joplin',
  recognises: (names) => {
    const items = names.filter(isItemFile).length;
    return items > 0 && items >= names.filter((name) => name.endsWith('.md')).length;
  },
  async *read(tree, context) {
    const { from } = context;
    const notebooks = await readNotebooks(tree);
    for (const [at, name] of notebooks.notes.entries()) {
      if (from && at < from.at) continue;
      yield [await entryOf(tree, name, at, notebooks)];
    }
    yield* attachmentEntries({ tree, context, first: notebooks.notes.length }, notebooks);
  },
};

async function entryOf(tree: Tree, name: string, at: number, notebooks: Notebooks): Promise<Entry> {
  const place = { source: tree.pathOf(name), mark: { at, item: at + 1 } };
  let file: Source;
  try {
    file = await tree.open(name);
  } catch (error) {
    return { kind: 'failed', ...place, reason: reasonOf(error) };
  }
  const bytes = file.size ?? file.head.length;
  return { kind: 'clip', ...place, bytes, prepare: () => prepareNote(file, tree, notebooks) };
}
