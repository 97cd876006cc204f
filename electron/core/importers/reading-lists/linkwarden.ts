import { z } from 'zod';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Entry, Importer } from '../importer.ts';
import { asRead } from './as-read.ts';
import { folderPaths } from './folder-paths.ts';
import { itemOf } from './list-entries.ts';
import { listedItem } from './listed.ts';
import { timeFrom } from './times.ts';

const id = z.union([z.number(), z.string()]).transform(String);
const exportSchema = z.object({
  collections: z.array(
    z.object({ id, name: z.string(), parentId: id.nullish(), links: z.array(z.unknown()).nullish() }),
  ),
  pinnedLinks: z.array(z.object({ id })).nullish(),
});
const linkSchema = z.object({
  id: id.nullish(),
  name: z.string().nullish(),
  url: z.string().nullish(),
  description: z.string().nullish(),
  createdAt: z.string().nullish(),
  importDate: z.string().nullish(),
  tags: z.array(z.object({ name: z.string() })).nullish(),
});

/** Pressmark's own lines have a list of collections too, of names. */
const begins = /^\ufeff?\s*\{[\s\S]*?"collections"\s*:\s*\[\s*(?:\{\s*"id"\s*:|\][\s\S]*?"pinnedLinks"\s*:)/;

/** Linkwarden's JSON: addresses, descriptions, tags and collections within collections. It leaves texts out on purpose. */
export const linkwarden: Importer = {
  name: 'linkwarden',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  async *read(source) {
    const all = exportSchema.safeParse(JSON.parse((await source.bytes()).toString('utf8')));
    if (!all.success) throw new ArchiveError('unreadable', 'It is no export of Linkwarden.');
    const { collections, pinnedLinks } = all.data;
    const paths = folderPaths(
      collections.map(({ id, name, parentId }) => ({ id, name, parent: parentId ?? null })),
    );
    const pinned = new Set((pinnedLinks ?? []).map((link) => link.id));
    let number = 0;
    for (const collection of collections) {
      const path = paths.get(collection.id) ?? collection.name;
      const about = { path, pinned, listTime: source.modifiedAt };
      yield (collection.links ?? []).map((link) => entryOf(link, `${source.path}:${++number}`, about));
    }
  },
};

interface About {
  readonly path: string;
  readonly pinned: ReadonlySet<string>;
  readonly listTime: string;
}

function entryOf(link: unknown, where: string, { path, pinned, listTime }: About): Entry {
  return {
    kind: 'clip',
    source: where,
    bytes: 10_000,
    prepare() {
      const item = itemOf({ schema: linkSchema, name: 'link' }, link);
      const { name, url, description, createdAt, importDate, tags } = item;
      return listedItem({
        raw: asRead(link),
        type: 'application/json',
        where,
        url: url ?? '',
        title: name ?? '',
        savedAt: timeFrom(importDate ?? createdAt),
        listTime,
        tags: (tags ?? []).map((tag) => tag.name),
        collections: path === 'Unorganized' ? [] : [path],
        starred: pinned.has(item.id ?? ''),
        note: description ?? null,
        leftOut: 'Linkwarden’s export leaves out uploaded files. Download it there, and add the file.',
      });
    },
  };
}
