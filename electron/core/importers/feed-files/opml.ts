import { hash } from 'node:crypto';
import { ArchiveError } from '../../../contract/errors.ts';
import { feedText } from '../../feeds/read-feed.ts';
import { type OpmlFeed, readOpml } from '../../feeds/read-opml.ts';
import type { Choices } from '../archive/choices.ts';
import type { Entry, Importer } from '../importer.ts';
import { listedItem, webAddress } from '../reading-lists/listed.ts';
import { timeFrom } from '../reading-lists/times.ts';
import type { Source } from '../source/source.ts';
import { firstAt, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { xmlRoot } from '../xml/xml-root.ts';

interface Found {
  readonly outline: XmlElement;
  readonly folders: readonly string[];
}

/**
 * OPML (http://opml.org/spec2.opml): what it links to is an article's address, in collections as its outlines lie in each other; the
 * feeds that it lists are no articles: they are followed from now on, and looked at when the person asks.
 */
export const opml: Importer = {
  name: 'opml',
  recognises: ({ head }) => xmlRoot(head)?.name.toLowerCase() === 'opml',
  async *read(source, context) {
    const bytes = await source.bytes();
    const { root } = parseXml(bytes);
    const found: Found[] = [];
    gather(firstAt(root, 'body') ?? root, [], found);
    if (found.length === 0)
      throw new ArchiveError('unreadable', 'The OPML lists neither feeds nor addresses.');
    yield found.flatMap((each, at) => entryOf(each, `${source.path}:${at + 1}`, source) ?? []);
    const feeds = readOpml(feedText(bytes, null));
    if (feeds.length > 0) context.onChoices?.(choicesOf(feeds, context.now().toISOString()));
  },
};

function gather(parent: XmlElement, folders: readonly string[], found: Found[]): void {
  for (const outline of parent.children) {
    if (typeof outline === 'string' || outline.name !== 'outline') continue;
    if (said(outline, 'xmlUrl') !== '' || said(outline, 'url') !== '') found.push({ outline, folders });
    gather(outline, [...folders, nameOf(outline)], found);
  }
}

const said = ({ attributes }: XmlElement, name: string): string => attributes.get(name)?.trim() ?? '';
const nameOf = (outline: XmlElement): string => said(outline, 'text') || said(outline, 'title');

const choicesOf = (feeds: readonly OpmlFeed[], addedAt: string): Choices => ({
  archive: '',
  searches: [],
  feeds: feeds.map(({ url, title, tag }) => ({
    feed: {
      ...{ id: hash('sha256', url).slice(0, 12), url, title, addedAt, tag },
      ...{ every: null, fullText: false, search: null, paused: false },
    },
    seen: [],
  })),
});

/** Null for a feed. */
function entryOf({ outline, folders }: Found, where: string, { modifiedAt }: Source): Entry | null {
  const feed = said(outline, 'xmlUrl');
  const url = feed === '' ? said(outline, 'url') : feed;
  if (webAddress(url) === null) {
    const named = nameOf(outline);
    const source = named === '' ? where : `${where} ${named}`;
    return { kind: 'failed', source, reason: 'Its address is none of the web.' };
  }
  if (feed !== '') return null;
  const path = folders.map((name) => name.replaceAll('/', '∕')).filter((name) => name !== '');
  return {
    kind: 'clip',
    source: where,
    bytes: url.length,
    prepare: () =>
      listedItem({
        raw: JSON.stringify(Object.fromEntries(outline.attributes)),
        type: 'application/json',
        where,
        url,
        title: nameOf(outline),
        savedAt: timeFrom(new Date(said(outline, 'created')).getTime() || null),
        listTime: modifiedAt,
        collections: path.length === 0 ? [] : [path.join('/')],
        note: said(outline, '_note') || null,
      }),
  };
}
