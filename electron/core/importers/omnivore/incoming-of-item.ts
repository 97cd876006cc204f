import { z } from 'zod';
import type { Incoming } from '../../articles/keep.ts';
import { asRead } from '../reading-lists/as-read.ts';
import { itemOf } from '../reading-lists/list-entries.ts';
import { type Listed, listedItem } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import { readHighlights } from './read-highlights.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const itemSchema = z.object({
  id: text,
  slug: text,
  title: text,
  description: text,
  author: text,
  url: text,
  state: text,
  readingProgress: z.number().nullish(),
  thumbnail: text,
  labels: z.array(z.string()).nullish(),
  savedAt: text,
  publishedAt: text,
});
type Item = z.infer<typeof itemSchema>;

/** From here on, what is left of an article is its foot. */
const readFrom = 95;

/** What an export has of an item beside its line: its page, or a PDF's text; its highlights as Markdown. */
export interface ItemParts {
  readonly where: string;
  readonly listTime: string;
  readonly html: string | null;
  readonly text: string;
  readonly highlights: string;
}

/** The name under which an item's files lie. @throws unreadable where it is no item */
export const slugOf = (value: unknown): string => readItem(value).slug;

const readItem = (value: unknown): Item => itemOf({ schema: itemSchema, name: 'item' }, value);

/**
 * An item of Omnivore as an article.
 *
 * @throws unreadable where it is no item, or has neither text nor address
 */
export function incomingOfItem(value: unknown, parts: ItemParts): Incoming {
  const item = readItem(value);
  const { html, text, highlights, where, listTime } = parts;
  return listedItem({
    ...listed(item),
    raw: asRead(html === null ? value : { ...(value as object), content: html }),
    where,
    listTime,
    fields: { ...fieldsOf(item), ...(html !== null && { html }), ...(text !== '' && { text }) },
    highlights: readHighlights(highlights),
  });
}

function listed(
  item: Item,
): Pick<Listed, 'type' | 'url' | 'title' | 'savedAt' | 'tags' | 'read' | 'guid' | 'note'> {
  return {
    type: 'application/json',
    url: /^https:\/\/omnivore\.app\/no_url/.test(item.url) ? '' : item.url,
    title: item.title,
    savedAt: timeFrom(item.savedAt),
    tags: item.labels ?? [],
    read: /archived/i.test(item.state) || (item.readingProgress ?? 0) >= readFrom,
    guid: item.id === '' ? null : `omnivore:${item.id}`,
    note: null,
  };
}

function fieldsOf({ author, thumbnail, publishedAt, description }: Item) {
  const published = timeFrom(publishedAt);
  return {
    ...(author !== '' && { byline: author, authors: [author] }),
    ...(thumbnail !== '' && { image: thumbnail }),
    ...(published !== null && { publishedAt: published }),
    ...(description !== '' && { alternativeHeadline: description }),
  };
}
