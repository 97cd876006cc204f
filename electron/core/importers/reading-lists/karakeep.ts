import { z } from 'zod';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Entry, Importer } from '../importer.ts';
import type { Source } from '../source/source.ts';
import { asRead } from './as-read.ts';
import { type Folder, folderPaths } from './folder-paths.ts';
import { itemOf } from './list-entries.ts';
import { listedItem } from './listed.ts';
import { timeFrom } from './times.ts';

const bookmarkSchema = z.object({
  createdAt: z.union([z.number(), z.string()]).nullish(),
  title: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  lists: z.array(z.string()).nullish(),
  content: z
    .union([
      z.object({ type: z.literal('link'), url: z.string() }),
      z.object({ type: z.literal('text'), text: z.string() }),
      z.unknown(),
    ])
    .nullish(),
  note: z.string().nullish(),
  archived: z.boolean().nullish(),
  favourited: z.boolean().nullish(),
});
const exportSchema = z.object({
  bookmarks: z.array(z.unknown()),
  lists: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        parentId: z.string().nullish(),
        type: z.string().nullish(),
      }),
    )
    .nullish(),
});

const begins = /^\ufeff?\s*\{\s*"bookmarks"\s*:\s*\[/;

/** Karakeep's (Hoarder's) JSON: addresses, texts, tags, notes and lists within lists. Smart lists are queries and hold nothing. */
export const karakeep: Importer = {
  name: 'karakeep',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  async *read(source) {
    const all = exportSchema.safeParse(JSON.parse((await source.bytes()).toString('utf8')));
    if (!all.success) throw new ArchiveError('unreadable', 'It is no export of Karakeep.');
    const folders = (all.data.lists ?? []).map(
      ({ id, name, parentId }): Folder => ({ id, name, parent: parentId ?? null }),
    );
    const paths = folderPaths(folders);
    yield all.data.bookmarks.map((bookmark, at) =>
      entryOf(bookmark, `${source.path}:${at + 1}`, source, paths),
    );
  },
};

function entryOf(
  bookmark: unknown,
  where: string,
  { modifiedAt }: Source,
  paths: ReadonlyMap<string, string>,
): Entry {
  return {
    kind: 'clip',
    source: where,
    bytes: 10_000,
    prepare() {
      const { content, title, createdAt, tags, lists, note, archived, favourited } = itemOf(
        { schema: bookmarkSchema, name: 'bookmark' },
        bookmark,
      );
      return listedItem({
        raw: asRead(bookmark),
        type: 'application/json',
        where,
        url: textOf(content, 'url'),
        title: title ?? '',
        savedAt: timeFrom(createdAt),
        listTime: modifiedAt,
        fields: textOf(content, 'text') === '' ? {} : { text: textOf(content, 'text') },
        tags: tags ?? [],
        collections: (lists ?? []).map((id) => paths.get(id) ?? id),
        read: archived ?? false,
        starred: favourited ?? false,
        note: note ?? null,
        leftOut: 'Karakeep’s export leaves out pictures and PDFs. Download it there, and add the file.',
      });
    },
  };
}

function textOf(content: unknown, name: 'url' | 'text'): string {
  const value: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, name) : null;
  return typeof value === 'string' ? value : '';
}
