import type { Reading } from '../../../contract/article.ts';
import type { Incoming } from '../../articles/keep.ts';
import { decodeBytes } from '../../capture/charset.ts';
import { type Pictures, takePictures } from '../../capture/pictures/take-pictures.ts';
import { companionBytes } from '../clip-of-source.ts';
import { type Given, readExtracted, readPage, type Taken } from '../given.ts';
import type { Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import type { Source } from '../source/source.ts';
import { toldBy } from './fields.ts';
import { hasFrontMatter, partFrontMatter } from './front-matter.ts';
import { partNotes } from './own-notes.ts';
import { renderMarkdown } from './render-blocks.ts';
import { unescaped } from './unescaped.ts';
import { withoutClosing } from './without-closing.ts';

/** Markdown, with front matter or without: notes of Obsidian and Joplin, posts of Hugo and Jekyll, our own export. */
export const markdown: Importer = {
  name: 'markdown',
  recognises: ({ name, head }) => {
    const isText = head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
    return (
      isText && (hasFrontMatter(Buffer.from(head).toString('utf8')) || /\.(?:md|markdown|mdown)$/i.test(name))
    );
  },
  async *read(source) {
    const bytes = source.size ?? source.head.length;
    yield [{ kind: 'clip', source: source.path, bytes, prepare: () => prepare(source) }];
  },
};

async function prepare(source: Source): Promise<Incoming> {
  const bytes = await source.bytes();
  const { fields, body, problem } = partFrontMatter(decodeBytes(bytes, 'text/markdown').text);
  const { given, tags, collections, state, createdAt } = toldBy(fields, source.modifiedAt);
  const taken = {
    capturedAt: timeAndZone(createdAt) ?? source.modifiedAt,
    capturedAtIsGuess: createdAt === null,
    source: source.path,
  };
  const { story, note, highlights } = fields.has('sha256') ? partNotes(body) : { story: body };
  const { title, rest } = partTitle(story, given.headline ?? null);
  const { html, pictures } = await takePictures(renderMarkdown(rest), (address) =>
    companionBytes(source, address),
  );
  const reading = readingOf(
    html,
    { ...given, headline: given.headline ?? title },
    { pictures, taken, isPage: fields.size === 0 },
  );
  return incomingOf({
    bytes,
    type: 'text/markdown',
    taken,
    url: given.url ?? null,
    reading: problem === null ? reading : { ...reading, warnings: [...reading.warnings, problem] },
    tags,
    collections,
    state,
    pictures,
    ...(note && { note }),
    ...(highlights && { highlights }),
  });
}

interface Context {
  readonly pictures: Pictures;
  readonly taken: Taken;
  /** Without front matter a file's own lines say who wrote it and when, as a page's do. */
  readonly isPage: boolean;
}

function readingOf(html: string, given: Given, { taken, isPage }: Context): Reading {
  if (!isPage) return readExtracted({ ...given, html });
  const title = given.headline ?? '';
  const heading = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = `<!doctype html><html><head></head><body><article><h1>${heading}</h1>${html}</article></body></html>`;
  return readPage(Buffer.from(page), 'text/html; charset=utf-8', {}, taken);
}

/** The heading at the head of a body is the title, and not said twice. */
function partTitle(body: string, headline: string | null): { title: string | null; rest: string } {
  const [whole = '', text = ''] = /^\s*#[ \t]+(.+)(?:\r?\n|$)/.exec(body) ?? [];
  const title = unescaped(withoutClosing(text)).replace(/\s+/g, ' ').trim();
  const isTitle = title !== '' && (headline === null || headline === title);
  return isTitle ? { title, rest: body.slice(whole.length) } : { title: null, rest: body };
}

/** A capture has a time; a day alone was its noon. */
const timeAndZone = (time: string | null): string | null =>
  time?.length === 10 ? `${time}T12:00:00Z` : time;
