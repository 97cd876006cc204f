import type { Opml } from 'feedsmith';
import { ArchiveError } from '../../contract/errors.ts';
import { feedParser } from './feed-parser.ts';

export interface OpmlFeed {
  readonly url: string;
  readonly title: string;
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
  const waiting = [...outlines];
  for (let outline = waiting.shift(); outline; outline = waiting.shift()) {
    const { xmlUrl, title, text: name, outlines: inner = [] } = outline;
    waiting.push(...inner);
    if (!xmlUrl || !URL.canParse(xmlUrl) || !/^https?:$/.test(new URL(xmlUrl).protocol)) continue;
    const { href } = new URL(xmlUrl);
    if (!found.has(href)) found.set(href, { url: href, title: title ?? name ?? href });
  }
  return [...found.values()];
}
