import type { Importer } from './importer.ts';
import { openZip } from './source/zip.ts';
import { savedPageIn } from './web-archives/single-file-zip.ts';

/** `PK` and the kind of what comes first: a file, or the end of a zip without any. */
const signatures = ['504b0304', '504b0506'];

/** Zips of anything: each file in them is read by whichever importer knows it, folders that belong together as a whole; a page of SingleFile is one. */
export const zip: Importer = {
  name: 'zip',
  recognises: ({ head }) => signatures.includes(Buffer.from(head.subarray(0, 4)).toString('hex')),
  async *read(source, context) {
    const { tree, refused, close } = await openZip(source, context);
    try {
      const page = await savedPageIn(source, tree);
      if (page) {
        yield [page];
        return;
      }
      if (context.from === null) {
        yield refused.map(({ name, reason }) => ({
          kind: 'failed',
          source: `${source.path}!/${name}`,
          reason,
        }));
      }
      yield* context.tree(tree, context.from);
    } finally {
      await close();
    }
  },
};
