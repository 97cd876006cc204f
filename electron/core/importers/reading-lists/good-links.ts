import { z } from 'zod';
import { ArchiveError } from '../../../contract/errors.ts';
import type { Incoming } from '../../articles/keep.ts';
import type { Entry, Importer } from '../importer.ts';
import { type JsonElement, jsonElements } from './json-elements.ts';
import { listedItem } from './listed.ts';
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
  async *read(source) {
    for await (const elements of jsonElements(source)) {
      yield elements.map((element) => entryOf(element, source.path, source.modifiedAt));
    }
  },
};

function entryOf({ number, bytes }: JsonElement, path: string, listTime: string): Entry {
  const source = `${path}:${number}`;
  if (bytes === null) return { kind: 'failed', source, reason: 'The item is larger than 64 MiB.' };
  const prepareIt = () => prepare(bytes.toString('utf8'), source, listTime);
  return { kind: 'clip', source, bytes: bytes.length, prepare: prepareIt };
}

function prepare(raw: string, where: string, listTime: string): Incoming {
  const read = itemSchema.safeParse(JSON.parse(raw));
  if (!read.success) {
    throw new ArchiveError('unreadable', `It is no link: ${read.error.issues[0]?.path.join('.') ?? ''}.`);
  }
  const { url, title, summary, author, tags, starred, addedAt, readAt, highlights } = read.data;
  return listedItem({
    raw,
    type: 'application/json',
    where,
    url,
    title: title ?? '',
    savedAt: timeFrom(addedAt),
    listTime,
    fields: {
      ...(summary && { alternativeHeadline: summary }),
      ...(author && { byline: author, authors: [author] }),
    },
    tags: tags ?? [],
    read: timeFrom(readAt) !== null,
    starred: starred ?? false,
    highlights: (highlights ?? []).map(({ content, note }) => ({ exact: content, note: note ?? '' })),
  });
}
