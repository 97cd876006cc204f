import type { Importer } from './importer.ts';
import { openTar } from './source/tar.ts';
import { isTar } from './source/tar-directory.ts';

/** Tars of anything, gzipped or not, Joplin's JEX among them: read as a zip is. */
export const tar: Importer = {
  name: 'tar',
  recognises: ({ head }) => isTar(head),
  async *read(source, context) {
    const { tree, refused, close } = await openTar(source, context);
    try {
      if (context.from === null) {
        yield refused.map(({ name, reason }) => ({
          kind: 'failed',
          source: name === '' ? source.path : `${source.path}!/${name}`,
          reason,
        }));
      }
      yield* context.tree(tree, context.from);
    } finally {
      await close();
    }
  },
};
