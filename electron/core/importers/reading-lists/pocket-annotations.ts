import { z } from 'zod';
import type { Importer } from '../importer.ts';
import { type ItemTold, jsonList } from './list-entries.ts';
import { timeFrom } from './times.ts';

const begins =
  /^\ufeff?\s*\[\s*\{(?=[^[\]]{0,4000}?"url"\s*:)[^[\]]{0,4000}?"highlights"\s*:\s*\[\s*\{\s*"(?:quote|created_at)"\s*:/;
const itemSchema = z.object({
  url: z.string(),
  title: z.string().nullish(),
  highlights: z.array(
    z.object({ quote: z.string(), created_at: z.union([z.number(), z.string()]).nullish() }),
  ),
});

/**
 * `annotations/part_000000.json` of Pocket's last export: what was marked, by address. It joins the articles of the lists beside it; one
 * that is in none of them is stored by its address, with the time of its first mark.
 *
 * Source: `AnnotationsExportEntry` in https://github.com/Pocket/pocket-monorepo
 */
export const pocketAnnotations: Importer = {
  name: 'pocket-annotations',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  read: (source) => jsonList(source, { schema: itemSchema, name: 'article with highlights' }, told),
};

function told({ url, title, highlights }: z.infer<typeof itemSchema>): ItemTold {
  const marked = highlights.map(({ quote, created_at }) => ({
    exact: quote,
    createdAt: timeFrom(created_at),
  }));
  const [first] = marked.flatMap(({ createdAt }) => createdAt ?? []).toSorted();
  return { url, title: title ?? '', savedAt: first ?? null, highlights: marked };
}
