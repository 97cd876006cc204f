import { setTimeout as pause } from 'node:timers/promises';
import type { Failure } from '../../contract/clip.ts';
import type { FeedReport } from '../../contract/feed.ts';
import { type Incoming, keep } from '../articles/keep.ts';
import type { Core } from '../core.ts';
import { reasonOf } from '../importers/reason-of.ts';
import type { FetchPage } from '../network/fetch-page.ts';
import { followedFeed, type StoredFeed } from './feed-store.ts';
import { incomingOfItem, incomingOfPage } from './item-incoming.ts';
import { type ItemKeys, keysOf, noteItem, type SeenItem, seenItem } from './item-store.ts';
import { matchingOnes } from './matching.ts';
import type { FeedItem, ParsedFeed } from './read-feed.ts';

/** Pages of one look; what is over waits for the next look. */
const mostPages = 50;

export interface TakeOptions {
  readonly fetchPage: FetchPage;
  /** Told of each article that was kept. */
  readonly arrived: (kept: { readonly id: string; readonly status: 'stored' | 'new-edition' }) => void;
  readonly signal: AbortSignal;
  /** Between two pages of one site, in milliseconds. */
  readonly gapMs: number;
}

export type Taken = Omit<FeedReport, 'feeds'>;

export const noItems: Taken = {
  found: 0,
  stored: 0,
  newEditions: 0,
  alreadyThere: 0,
  passedOver: 0,
  failed: [],
};

interface Candidate {
  readonly item: FeedItem;
  readonly keys: ItemKeys;
  readonly seen: SeenItem | null;
}

interface Ready extends Candidate {
  readonly incoming: Incoming;
}

/** Archives what is new in a feed, oldest first. What left the feed stays where it is. */
export async function takeItems(
  core: Core,
  feed: StoredFeed,
  parsed: ParsedFeed,
  options: TakeOptions,
): Promise<Taken> {
  const all = [...parsed.items].reverse().map((item) => ({ item, keys: keysOf(item) }));
  const fresh = all
    .map((one) => ({ ...one, seen: seenItem(core.db, feed.row, one.keys) }))
    .filter(({ keys, seen }) => seen === null || !keys.digest.equals(seen.digest));
  const { ready, later, failed } = await prepare(core, feed, { parsed, fresh }, options);
  // What was given up is taken at the next look, whole.
  if (options.signal.aborted) return { ...noItems, failed };
  const chosen = followedFeed(core.db, feed.id);
  if (!chosen) return noItems;
  const kept = keepItems(core, chosen, ready, options);
  const { stored, newEditions, passedOver } = kept;
  return {
    found: all.length,
    stored,
    newEditions,
    alreadyThere: all.length - fresh.length + kept.alreadyThere,
    passedOver: passedOver + later,
    failed,
  };
}

/** Does what needs no database, page by page. `later` is how many are left for the next look. */
async function prepare(
  core: Core,
  feed: StoredFeed,
  { parsed, fresh }: { readonly parsed: ParsedFeed; readonly fresh: readonly Candidate[] },
  options: TakeOptions,
) {
  const ready: Ready[] = [];
  const failed: Failure[] = [];
  let pages = 0;
  let later = 0;
  for (const candidate of fresh) {
    if (options.signal.aborted || !followedFeed(core.db, feed.id)) break;
    const { item } = candidate;
    const wantsPage = feed.fullText && item.url !== null;
    if (wantsPage && ++pages > mostPages) {
      later++;
      continue;
    }
    const { incoming, reason } = await incomingOf(core, feed, { parsed, item, wantsPage }, options);
    if (reason !== null) failed.push({ source: item.url ?? feed.url, reason });
    if (incoming) ready.push({ ...candidate, incoming });
  }
  return { ready, later, failed };
}

function keepItems(core: Core, feed: StoredFeed, ready: readonly Ready[], { arrived }: TakeOptions) {
  const isNew = ready.filter(({ seen }) => !seen?.article).map(({ incoming }) => incoming);
  const wanted = matchingOnes(core, feed.search, isNew);
  const counts = { stored: 0, newEditions: 0, alreadyThere: 0, passedOver: 0 };
  for (const one of ready) {
    if (!one.seen?.article && !wanted.has(one.incoming)) {
      noteItem(core.db, feed.row, one.seen, { keys: one.keys, article: null, at: core.now().toISOString() });
      counts.passedOver++;
      continue;
    }
    const { id, status } = keepItem(core, feed, one);
    if (status === 'already-there') counts.alreadyThere++;
    else counts.stored++;
    if (status === 'new-edition') counts.newEditions++;
    if (status !== 'already-there') arrived({ id, status });
  }
  return counts;
}

function keepItem(core: Core, feed: StoredFeed, one: Ready) {
  return core.db.transaction(() => {
    const kept = keep(core, one.incoming);
    noteItem(core.db, feed.row, one.seen, { keys: one.keys, article: kept.id, at: core.now().toISOString() });
    return kept;
  });
}

interface Wanted {
  readonly parsed: ParsedFeed;
  readonly item: FeedItem;
  readonly wantsPage: boolean;
}

/** A page that cannot be had is made up for by what the feed has of it, which then says that it is partial. */
async function incomingOf(
  core: Core,
  feed: StoredFeed,
  { parsed, item, wantsPage }: Wanted,
  { fetchPage, signal, gapMs }: TakeOptions,
): Promise<{ readonly incoming: Incoming | null; readonly reason: string | null }> {
  const told = { feed, feedTitle: parsed.title ?? feed.title, at: core.now().toISOString() };
  let reason: string | null = null;
  if (wantsPage && item.url !== null) {
    try {
      const page = await fetchPage(item.url, { signal });
      await pause(gapMs);
      return { incoming: await incomingOfPage(page, item, told), reason };
    } catch (error) {
      reason = `Its page could not be had, so it is kept as the feed has it: ${reasonOf(error)}`;
    }
  }
  try {
    return { incoming: incomingOfItem(item, told), reason };
  } catch (error) {
    return { incoming: null, reason: reasonOf(error) };
  }
}
