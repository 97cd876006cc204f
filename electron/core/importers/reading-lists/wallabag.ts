import { z } from 'zod';
import type { Importer } from '../importer.ts';
import { writtenLanguage } from '../written-language.ts';
import { type ItemTold, jsonList } from './list-entries.ts';
import { timeFrom } from './times.ts';

const begins = /^\ufeff?\s*\[\s*\{[\s\S]*?"is_archived"\s*:/;
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .nullish()
  .transform((value) => value === true || Number(value) === 1);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const itemSchema = z.object({
  title: text,
  url: text,
  given_url: text,
  is_archived: flag,
  is_starred: flag,
  content: text,
  created_at: text,
  published_at: z.string().nullish(),
  published_by: z.union([z.array(z.string().nullable()), z.string()]).nullish(),
  language: z.string().nullish(),
  domain_name: z.string().nullish(),
  preview_picture: z.string().nullish(),
  tags: z.array(z.union([z.string(), z.object({ label: z.string() })])).nullish(),
  annotations: z.array(z.object({ text, quote: text, created_at: text })).nullish(),
});

/** What wallabag keeps in a text's place when it could not fetch it. */
const failed = /wallabag can't retrieve contents for this article/i;

/** wallabag's JSON: a list of any length. Annotations come along by their quotes; their ranges are of wallabag's own HTML. */
export const wallabag: Importer = {
  name: 'wallabag',
  recognises: ({ head }) => begins.test(Buffer.from(head).toString('utf8')),
  read: (source) => jsonList(source, { schema: itemSchema, name: 'item of wallabag' }, told),
};

function told(item: z.infer<typeof itemSchema>): ItemTold {
  const hasText = item.content !== '' && !failed.test(item.content);
  const authors = [item.published_by ?? []].flat().filter((name) => name !== null && name.trim() !== '');
  const publishedAt = timeFrom(item.published_at);
  const language = writtenLanguage(item.language);
  return {
    url: item.url || item.given_url,
    title: item.title,
    savedAt: timeFrom(item.created_at),
    fields: {
      ...(hasText && { html: item.content }),
      ...(authors.length > 0 && { authors: authors.filter((name) => name !== null) }),
      ...(publishedAt && { publishedAt }),
      ...(item.domain_name && { publisher: item.domain_name.replace(/^www\./, '') }),
      ...(language && { language }),
      ...(item.preview_picture && { image: item.preview_picture }),
    },
    tags: (item.tags ?? []).map((tag) => (typeof tag === 'string' ? tag : tag.label)),
    read: item.is_archived,
    starred: item.is_starred,
    highlights: (item.annotations ?? []).map((annotation) => ({
      exact: annotation.quote,
      note: annotation.text,
      createdAt: timeFrom(annotation.created_at),
    })),
  };
}
