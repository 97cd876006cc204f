import type { Importer } from '../importer.ts';
import { markdown } from '../markdown/index.ts';
import { prepareNote } from './prepare-note.ts';
import { joplinTypes, readJoplinItem } from './read-item.ts';
import { picturesIn, type Resource } from './resources.ts';

/**
 * A note of Joplin by itself, as an archive keeps it: what stood around it in its export, notebooks and tags and files, is not there.
 * Its pictures are looked for beside it.
 */
export const keptNote: Importer = {
  name: 'joplin-note',
  recognises: ({ name }) => /^[\da-f]{32}\.md$/.test(name),
  async *read(source, context) {
    const item = readJoplinItem((await source.bytes()).toString('utf8'));
    // A name alone may be anybody's.
    if (item?.properties.get('type_') !== joplinTypes.note) return yield* markdown.read(source, context);
    const ids = picturesIn(item.body);
    const around = {
      resources: new Map(ids.map((id) => [id, pictureCalled(id)])),
      folders: new Map<string, string>(),
      tagsOf: () => [],
    };
    const tree = { file: (path: string) => source.sibling(path) };
    const prepare = () => prepareNote(source, tree, around);
    yield [{ kind: 'clip', source: source.path, bytes: source.size ?? source.head.length, prepare }];
  },
};

const pictureCalled = (id: string): Resource => ({
  id,
  title: id,
  mime: 'image/*',
  path: `resources/${id}`,
  isEncrypted: false,
  note: null,
});
