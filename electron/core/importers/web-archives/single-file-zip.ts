import { z } from 'zod';
import type { Incoming } from '../../articles/keep.ts';
import { decodeBytes } from '../../capture/charset.ts';
import { readSavedPage } from '../../capture/html/metadata/saved-page.ts';
import { takePictures } from '../../capture/pictures/take-pictures.ts';
import { clipOfSource, companionBytes } from '../clip-of-source.ts';
import { readPage } from '../given.ts';
import type { Entry, Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { webAddress } from '../reading-lists/listed.ts';
import type { Source } from '../source/source.ts';
import type { Tree } from '../source/tree.ts';
import { openZip } from '../source/zip.ts';
import { zipWithin } from '../source/zip-within.ts';

const page = /^(?:\ufeff|ï»¿)?\s*(?:<!--|<!doctype\s+html|<html)/i;
const marks = /SingleFile|\bsfz\b|\bzip\b/i;

/**
 * SingleFile's self-extracting zip (https://github.com/gildas-lormeau/SingleFile, before 2023 SingleFileZ): a page that unpacks itself
 * from the zip that stands in it. Its program is not run: the zip is read. What only looks like one is a page like others.
 */
export const singleFileZip: Importer = {
  name: 'single-file-zip',
  recognises({ head }) {
    const text = Buffer.from(head).toString('latin1');
    return page.test(text) && marks.test(text);
  },
  async *read(source, context) {
    const within = await zipWithin(source, context);
    if (within === null) {
      yield [clipOfSource(source, 'text/html')];
      return;
    }
    const { tree, close } = await openZip(within, context);
    try {
      const index = await tree.file('index.html');
      if (index) yield [await entryOf(source, tree, index)];
      // A page whose last bytes only look like a zip's.
      else yield [clipOfSource(source, 'text/html')];
    } finally {
      await close();
    }
  },
};

/** The page that a zip of SingleFile is, be it self-extracting or not; null where it is some other zip. */
export async function savedPageIn(source: Source, tree: Tree): Promise<Entry | null> {
  const index = await tree.file('index.html');
  return index && (await manifestOf(tree))?.originalUrl ? entryOf(source, tree, index) : null;
}

async function entryOf(source: Source, tree: Tree, index: Source): Promise<Entry> {
  const manifest = await manifestOf(tree);
  return {
    kind: 'clip',
    source: source.path,
    bytes: (source.rawSize ?? 0) + (index.size ?? 0),
    prepare: () => prepare(source, index, manifest?.originalUrl ?? ''),
  };
}

/** The whole file is kept: what is shown of it are its page and its pictures. */
async function prepare(source: Source, index: Source, address: string): Promise<Incoming> {
  const bytes = await index.bytes();
  const type = 'text/html; charset=utf-8';
  const { text } = decodeBytes(bytes, null);
  const saved = readSavedPage(text);
  const url = webAddress(address) ?? saved.url;
  const taken = {
    capturedAt: saved.savedAt ?? source.modifiedAt,
    capturedAtIsGuess: saved.savedAt === null,
    source: source.path,
  };
  const { html, pictures } = await takePictures(text, (src) => companionBytes(index, src));
  const reading = readPage(Buffer.from(html), type, { url }, taken);
  return incomingOf({ bytes: await source.bytes(), type: 'application/zip', taken, url, reading, pictures });
}

const manifestSchema = z.object({ originalUrl: z.string().nullish() });

async function manifestOf(tree: Tree): Promise<z.infer<typeof manifestSchema> | null> {
  try {
    const file = await tree.file('manifest.json');
    return file && manifestSchema.parse(JSON.parse((await file.bytes()).toString('utf8')));
  } catch {
    return null;
  }
}
