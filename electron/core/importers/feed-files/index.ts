import { ArchiveError } from '../../../contract/errors.ts';
import { guidIn, readingOfItem } from '../../feeds/item-incoming.ts';
import { type FeedItem, feedText, type ParsedFeed, parsedFeed } from '../../feeds/read-feed.ts';
import type { Entry, Importer } from '../importer.ts';
import { incomingOf } from '../incoming.ts';
import { topicTags } from '../news/topics.ts';
import type { Source } from '../source/source.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { withEnd } from './with-end.ts';

const atom = /^http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)$/;
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfItems = /http:\/\/(?:purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/simple\/0\.9\/)/;
const jsonFeed = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;

/** RSS, Atom, RDF and JSON Feed as files: each item is an article, with the whole text where the feed has it. */
export const feedFile: Importer = {
  name: 'feed',
  recognises({ head }) {
    const text = Buffer.from(head).toString('utf8');
    if (/^\ufeff?\s*\{/.test(text)) return jsonFeed.test(text);
    const root = xmlRoot(head);
    if (root?.name === 'rss') return true;
    if (root?.name === 'feed') return atom.test(root.uri);
    return root?.name === 'RDF' && root.uri === rdf && rdfItems.test(text);
  },
  async *read(source) {
    const text = feedText(await source.bytes(), null);
    const { feed, isCut } = parsed(text);
    yield feed.items.map((item, at) => entryOf(item, feed, { source, where: `${source.path}:${at + 1}` }));
    if (isCut) {
      const reason = `The feed is cut: the ${feed.items.length} items before were read.`;
      yield [{ kind: 'failed', source: source.path, reason }];
    }
  },
};

/** A file that was cut is read up to its last whole item. */
function parsed(text: string): { readonly feed: ParsedFeed; readonly isCut: boolean } {
  try {
    return { feed: parsedFeed(text, null), isCut: false };
  } catch (cause) {
    const whole = withEnd(text);
    try {
      if (whole !== null) return { feed: parsedFeed(whole, null), isCut: true };
    } catch {
      // What is wrong with the file as it stands is what is told.
    }
    throw new ArchiveError('unreadable', 'The feed is broken: no item of it can be read.', { cause });
  }
}

function entryOf(
  item: FeedItem,
  feed: ParsedFeed,
  { source, where }: { readonly source: Source; readonly where: string },
): Entry {
  const { self, site, title } = feed;
  return {
    kind: 'clip',
    source: where,
    bytes: item.html.length * 4,
    prepare() {
      if (item.html.trim() === '' && item.title === null && item.url === null) {
        throw new ArchiveError('unreadable', 'The item has neither title nor text nor address.');
      }
      const address = self ?? site;
      return incomingOf({
        bytes: Buffer.from(`${JSON.stringify({ feed: address, ...item }, null, 2)}\n`),
        type: 'application/json',
        taken: { capturedAt: source.modifiedAt, capturedAtIsGuess: true, source: where },
        url: item.url,
        reading: readingOfItem(item, title),
        guid: address === null ? null : guidIn(address, item),
        tags: topicTags('subject', item.tags),
      });
    },
  };
}
