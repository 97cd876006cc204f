import { z } from 'zod';
import type { Importer } from '../importer.ts';
import { type ItemTold, jsonList } from './list-entries.ts';
import { timeFrom } from './times.ts';

const begins =
  /^\ufeff?\s*\[\s*\{(?=[\s\S]{0,4000}?"addedAt"\s*:)(?=[\s\S]{0,4000}?"(?:readAt|starred)"\s*:)[\s\S]{0,4000}?"url"\s*:/;
const itemSchema = z.object({
  url: z.string(),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  author: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  starred: z.boolean().nullish(),
  addedAt: z.union([z.number(), z.string()]).nullish(),
  readAt: z.union([z.number(), z.string()]).nullish(),
  highlights: z.array(z.object({ content: z.string(), note: z.string().nullish() })).nullish(),
});

/** GoodLinks' JSON: a list of addresses, with tags, stars, marked passages, and the time when each was read. */
export const goodLinks: Importer = {
  name: 'good-links',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  read: (source) => jsonList(source, { schema: itemSchema, name: 'link' }, told),
};

function told(item: z.infer<typeof itemSchema>): ItemTold {
  const { url, title, summary, author, tags, starred, addedAt, readAt, highlights } = item;
  return {
    url,
    title: title ?? '',
    savedAt: timeFrom(addedAt),
    fields: {
      ...(summary && { alternativeHeadline: summary }),
      ...(author && { byline: author, authors: [author] }),
    },
    tags: tags ?? [],
    read: timeFrom(readAt) !== null,
    starred: starred ?? false,
    highlights: (highlights ?? []).map(({ content, note }) => ({ exact: content, note: note ?? '' })),
  };
}
