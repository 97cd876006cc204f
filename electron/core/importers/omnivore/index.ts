import { z } from 'zod';
import type { Incoming } from '../../articles/keep.ts';
import type { Entry, TreeImporter } from '../importer.ts';
import { preparePdf } from '../pdf/prepare-pdf.ts';
import type { Tree } from '../source/tree.ts';
import { incomingOfItem, slugOf } from './incoming-of-item.ts';

const metadata = /^metadata_(\d+)_to_\d+\.json$/;
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
  const slug = slugOf(value);
  const html = await partOf(tree, `content/${slug}.html`);
  const highlights = (await partOf(tree, `highlights/${slug}.md`)) ?? '';
  const pdf = html === null ? await pdfOf(tree, slug) : null;
  const text = pdf?.reading.text ?? '';
  const article = incomingOfItem(value, { where, listTime, html, text, highlights });
  if (pdf === null) return article;
  const warnings = [...new Set([...article.reading.warnings, ...pdf.reading.warnings])];
  return { ...article, blob: pdf.blob, type: pdf.type, reading: { ...article.reading, warnings } };
}

/** What was saved as a PDF: the PDF itself is what is kept of it. */
async function pdfOf(tree: Tree, slug: string): Promise<Incoming | null> {
  const file = await tree.file(`content/${slug}.pdf`);
  return file && preparePdf(file);
}

async function partOf(tree: Tree, path: string): Promise<string | null> {
  const part = await tree.file(path);
  return part && (await part.bytes()).toString('utf8');
}
