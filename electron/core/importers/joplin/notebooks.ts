import { folderPaths } from '../reading-lists/folder-paths.ts';
import type { Tree } from '../source/tree.ts';
import { type JoplinItem, joplinTypes, readJoplinItem } from './read-item.ts';
import { gatherResources, type Resource } from './resources.ts';

/** What an export says around its notes. Each by its id. */
export interface Notebooks {
  /** The names of the files that are notes, or that nobody can tell what they are. */
  readonly notes: readonly string[];
  /** The path of a notebook, as a collection. */
  readonly folders: ReadonlyMap<string, string>;
  readonly tagsOf: (note: string) => readonly string[];
  readonly resources: ReadonlyMap<string, Resource>;
  /** Those that no note shows as a picture. */
  readonly attachments: readonly Resource[];
}

const itemFile = /^[\da-f]{32}\.md$/;
export const isItemFile = (name: string): boolean => itemFile.test(name);

/** Reads all items but the notes. */
export async function readNotebooks(tree: Tree): Promise<Notebooks> {
  const notes: string[] = [];
  const folders: { id: string; name: string; parent: string | null }[] = [];
  const files = gatherResources();
  const tags = new Map<string, string>();
  const taggings = new Map<string, string[]>();
  for (const name of (await tree.names()).filter(isItemFile)) {
    const item = await itemIn(tree, name);
    const of = (key: string) => item?.properties.get(key) ?? '';
    switch (of('type_')) {
      case joplinTypes.folder:
        folders.push({ id: of('id'), name: item?.title ?? '', parent: of('parent_id') || null });
        break;
      case joplinTypes.resource:
        if (item) files.addResource(item);
        break;
      case joplinTypes.tag:
        tags.set(of('id'), item?.title ?? '');
        break;
      case joplinTypes.noteTag:
        taggings.set(of('note_id'), [...(taggings.get(of('note_id')) ?? []), of('tag_id')]);
        break;
      case joplinTypes.note:
      case '':
        notes.push(name);
        if (item) files.addNote(item);
    }
  }
  return {
    notes,
    folders: folderPaths(folders),
    ...files.all(),
    tagsOf: (note) => (taggings.get(note) ?? []).flatMap((tag) => tags.get(tag) || []),
  };
}

/** Null where it cannot be read, which is told when its turn as a note comes. */
async function itemIn(tree: Tree, name: string): Promise<JoplinItem | null> {
  try {
    const file = await tree.open(name);
    return readJoplinItem((await file.bytes()).toString('utf8'));
  } catch {
    return null;
  }
}
