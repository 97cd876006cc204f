import { restoreBundle } from '../../bundle/restore-bundle.ts';
import type { Importer, TreeImporter } from '../importer.ts';
import { archiveEntries } from './archive-entries.ts';
import { folderOnDisk } from './open-other.ts';

/** The folder of another archive: every article with all its editions, corrections, tags, highlights and pictures. */
export const archiveFolder: TreeImporter = {
  name: 'archive',
  recognises: (names) => names.includes('archive.sqlite'),
  async *read(tree, context) {
    yield* archiveEntries(await folderOnDisk(tree, context), tree.path, context);
  },
};

/** A Pressmark bundle, likewise: it is made an archive again beside, and that is read. All of it is checked before any is taken. */
export const bundle: Importer = {
  name: 'bundle',
  recognises({ head }) {
    const text = Buffer.from(head).toString('latin1');
    return (
      text.startsWith('PK\u0003\u0004') && text.includes('bagit.txt') && text.includes('data/pressmark.json')
    );
  },
  async *read(source, context) {
    const { now, signal, spool } = context;
    const dir = await spool();
    await restoreBundle({ bundle: await source.file(), dir, now: now(), signal, log: () => {} });
    yield* archiveEntries(dir, source.path, context);
  },
};
