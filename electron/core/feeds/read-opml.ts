import type { Opml } from 'feedsmith';
import { ArchiveError } from '../../contract/errors.ts';
import { tagPathSchema } from '../../contract/tag.ts';
import { feedParser } from './feed-parser.ts';

export interface OpmlFeed {
  readonly url: string;
  readonly title: string;
  /** The folders that it lies in, as a tag for its articles. */
  readonly tag: string | null;
}

type Outline = Opml.Outline<string>;

/**
 * The feeds of an OPML file, in whatever folders, each once.
 *
 * @throws unreadable
 */
export function readOpml(text: string): OpmlFeed[] {
  let outlines: readonly Outline[];
  try {
    outlines = feedParser().parseOpml(text).body?.outlines ?? [];
  } catch (cause) {
    throw new ArchiveError('unreadable', 'This is no OPML file: it has a list of feeds in it.', { cause });
  }
  const found = new Map<string, OpmlFeed>();
  const waiting = outlines.map((outline) => ({ outline, folders: [] as readonly string[] }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { outline, folders } = next;
    const { xmlUrl, title, text: name, outlines: inner = [] } = outline;
    const own = (name || title || '').replaceAll('/', '∕').trim();
    const within = own === '' ? folders : [...folders, own];
    waiting.push(...inner.map((each) => ({ outline: each, folders: within })));
    if (!xmlUrl || !URL.canParse(xmlUrl) || !/^https?:$/.test(new URL(xmlUrl).protocol)) continue;
    const { href } = new URL(xmlUrl);
    if (!found.has(href)) found.set(href, { url: href, title: title || name || href, tag: tagOf(folders) });
  }
  return [...found.values()];
}

const tagOf = (folders: readonly string[]): string | null =>
  tagPathSchema.safeParse(folders.join('/').slice(0, 200)).data ?? null;
