import { z } from 'zod';
import type { Incoming } from '../../articles/keep.ts';
import type { Entry, TreeImporter } from '../importer.ts';
import { preparePdf } from '../pdf/prepare-pdf.ts';
import { asRead } from '../reading-lists/as-read.ts';
import { itemOf } from '../reading-lists/list-entries.ts';
import { type Listed, listedItem } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import type { Tree } from '../source/tree.ts';
import { readHighlights } from './read-highlights.ts';

const metadata = /^metadata_(\d+)_to_\d+\.json$/;
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

/**
 * Omnivore's export: `metadata_0_to_20.json` and so on, twenty items each, all of which are read; `content/SLUG.html`;
 * `highlights/SLUG.md`. Newsletters have an address that leads nowhere.
 */
export const omnivore: TreeImporter = {
  name: 'omnivore',
  recognises: (names) => names.some((name) => metadata.test(name)),
  async *read(tree) {
    const files = (await tree.names())
      .filter((name) => metadata.test(name))
      .toSorted((a, b) => firstOf(a) - firstOf(b));
    for (const name of files) yield await entriesOf(tree, name);
  },
};

const firstOf = (name: string): number => Number(metadata.exec(name)?.[1] ?? 0);

async function entriesOf(tree: Tree, name: string): Promise<readonly Entry[]> {
  const source = tree.pathOf(name);
  try {
    const file = await tree.open(name);
    const items = z.array(z.unknown()).parse(JSON.parse((await file.bytes()).toString('utf8')));
    return items.map((item, at): Entry => {
      const where = `${source}:${at + 1}`;
      return {
        kind: 'clip',
        source: where,
        bytes: 100_000,
        prepare: () => prepare(item, where, tree, file.modifiedAt),
      };
    });
  } catch {
    return [{ kind: 'failed', source, reason: 'It is no list of Omnivore: the JSON is broken.' }];
  }
}

async function prepare(value: unknown, where: string, tree: Tree, listTime: string) {
  const item = itemOf({ schema: itemSchema, name: 'item' }, value);
  const html = await partOf(tree, `content/${item.slug}.html`);
  const highlights = await partOf(tree, `highlights/${item.slug}.md`);
  const pdf = html === null ? await pdfOf(tree, item.slug) : null;
  const text = pdf?.reading.text ?? '';
  const article = listedItem({
    ...listed(item),
    raw: asRead(html === null ? value : { ...(value as object), content: html }),
    where,
    listTime,
    fields: { ...fieldsOf(item), ...(html !== null && { html }), ...(text !== '' && { text }) },
    highlights: readHighlights(highlights ?? ''),
  });
  if (pdf === null) return article;
  const warnings = [...new Set([...article.reading.warnings, ...pdf.reading.warnings])];
  return { ...article, blob: pdf.blob, type: pdf.type, reading: { ...article.reading, warnings } };
}

/** What was saved as a PDF: the PDF itself is what is kept of it. */
async function pdfOf(tree: Tree, slug: string): Promise<Incoming | null> {
  const file = await tree.file(`content/${slug}.pdf`);
  return file && preparePdf(file);
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

async function partOf(tree: Tree, path: string): Promise<string | null> {
  const part = await tree.file(path);
  return part && (await part.bytes()).toString('utf8');
}
