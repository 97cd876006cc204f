import type { Reading } from '../../contract/article.ts';
import { feedGuid } from '../articles/feed-guid.ts';
import type { Incoming } from '../articles/keep.ts';
import { readExtracted, readPageOrPdf } from '../importers/given.ts';
import { incomingOf } from '../importers/incoming.ts';
import type { Fetched } from '../network/fetch-page.ts';
import type { StoredFeed } from './feed-store.ts';
import type { FeedItem } from './read-feed.ts';

/** What is said of an article of which the feed has a summary only. */
export const onlyASummary = 'Only a summary: the feed does not carry the whole text';

interface Told {
  readonly feed: StoredFeed;
  readonly feedTitle: string;
  /** ISO 8601 with zone. */
  readonly at: string;
}

/** An item as an article ready to be kept: its bytes are the item itself, in one form whatever kind of feed it came from. */
export function incomingOfItem(item: FeedItem, { feed, feedTitle, at }: Told): Incoming {
  return incomingOf({
    bytes: Buffer.from(`${JSON.stringify({ feed: feed.url, ...item }, null, 2)}\n`),
    type: 'application/json',
    taken: { capturedAt: at, source: `feed ${feed.title}` },
    url: item.url,
    reading: readingOfItem(item, feedTitle),
    guid: guidIn(feed.url, item),
    tags: feed.tag === null ? [] : [feed.tag],
  });
}

/** What a feed says of an item; where it has a summary only, it says that it is partial. */
export function readingOfItem(item: FeedItem, feedTitle: string | null): Reading {
  const { title: headline, html, url, authors, publishedAt, modifiedAt, isSummary } = item;
  const reading = readExtracted({
    headline,
    html,
    url,
    publisher: feedTitle,
    publishedAt,
    ...(modifiedAt === publishedAt ? {} : { modifiedAt }),
    ...(authors.length > 0 ? { authors: [...authors] } : {}),
    ...(item.language ? { language: item.language.split('-')[0]?.toLowerCase() ?? null } : {}),
  });
  const partial = isSummary || reading.text === '';
  return partial ? { ...reading, warnings: [...reading.warnings, onlyASummary] } : reading;
}

/** The item's own page or PDF, for what the feed has of it and more. What the feed names of it wins. */
export async function incomingOfPage(
  page: Fetched,
  item: FeedItem,
  { feed, feedTitle, at }: Told,
): Promise<Incoming> {
  const taken = { capturedAt: at, source: `feed ${feed.title}` };
  const { title, authors, publishedAt } = item;
  const given = {
    url: page.url,
    ...(title === null ? {} : { headline: title }),
    ...(authors.length > 0 ? { authors: [...authors] } : {}),
    ...(publishedAt === null ? {} : { publishedAt }),
  };
  const said = page.headers['content-type'] ?? 'text/html';
  const { reading: read, type } = await readPageOrPdf(page.bytes, said, given, taken);
  const reading = { ...read, publisher: read.publisher ?? feedTitle };
  return incomingOf({
    bytes: page.bytes,
    type,
    taken,
    url: page.url,
    reading,
    guid: guidIn(feed.url, item),
    tags: feed.tag === null ? [] : [feed.tag],
  });
}

/** An item's name in the world, if its feed gave it one. */
export const guidIn = (feedUrl: string, { guid }: FeedItem): string | null =>
  guid === null ? null : feedGuid(feedUrl, guid);
