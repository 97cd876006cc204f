import type { Output, Parsed } from '../../contract/api.ts';
import type { FeedReport } from '../../contract/feed.ts';
import type { Core } from '../core.ts';
import type { Jobs } from '../jobs.ts';
import type { FetchPage } from '../network/fetch-page.ts';
import { progressTeller } from '../progress.ts';
import { checkFeed } from './check-feed.ts';
import { allFeeds, dueFeeds, followedFeed, type StoredFeed } from './feed-store.ts';
import { addFeed, addOpml, changeFeed, removeFeed } from './feeds.ts';
import { noItems, type TakeOptions } from './take-items.ts';

/** Sites that are asked at once; each is asked one thing at a time. */
const sitesTogether = 3;
/** How often it is looked whether a feed's time has come, in milliseconds. */
const tickMs = 60_000;

/** What the writer does for feeds. Nothing is fetched but by a call or by what a person chose for a feed. */
export interface FeedKeeper {
  add(input: Parsed<'feed.add'>): Output<'feed.add'>;
  addOpml(input: Parsed<'feed.add-opml'>): Output<'feed.add-opml'>;
  change(input: Parsed<'feed.change'>): Output<'feed.change'>;
  remove(input: Parsed<'feed.remove'>): Output<'feed.remove'>;
  /** Looks at these feeds, or at all that are not paused, and tells of each by the job's name. */
  check(
    ids: readonly string[] | null,
    how: { readonly signal: AbortSignal; readonly job: string },
  ): Promise<FeedReport>;
  /** Looks at those whose time has come. */
  checkDue(signal: AbortSignal): Promise<FeedReport>;
  /** Looks at them by itself from now on, until the returned function is called. */
  start(): () => void;
}

export interface FeedKeeperOptions extends Pick<TakeOptions, 'fetchPage' | 'arrived'> {
  readonly core: Core;
  readonly fetchPage: FetchPage;
  readonly log: (line: string) => void;
  readonly jobs: Jobs;
  readonly gapMs?: number;
}

export function createFeedKeeper(options: FeedKeeperOptions): FeedKeeper {
  const { core, fetchPage, arrived, log, jobs, gapMs = 1000 } = options;
  const looking = new Set<string>();
  const changed = <T>(outcome: T): T => {
    core.emit({ name: 'feeds.changed' });
    return outcome;
  };

  const checkAll = async (
    feeds: readonly StoredFeed[],
    signal: AbortSignal,
    onFeed: (before: FeedReport, title: string) => void = () => {},
  ): Promise<FeedReport> => {
    const bySite = [...Map.groupBy(feeds, ({ url }) => new URL(url).host).values()];
    let report = nothing;
    const work = async (): Promise<void> => {
      for (let site = bySite.shift(); site && !signal.aborted; site = bySite.shift()) {
        for (const listed of site) {
          const feed = signal.aborted || looking.has(listed.id) ? null : stillWanted(core, listed);
          if (!feed) continue;
          looking.add(feed.id);
          onFeed(report, feed.title);
          try {
            const taken = await checkFeed(core, feed, { fetchPage, arrived, signal, gapMs });
            report = addUp(report, { feeds: 1, ...taken });
          } finally {
            looking.delete(feed.id);
          }
        }
      }
    };
    await Promise.all(Array.from({ length: sitesTogether }, work));
    return report;
  };

  const dueNow = () => dueFeeds(core.db, core.now().toISOString());

  const keeper: FeedKeeper = {
    add: (input) => changed(addFeed(core, input)),
    addOpml: (input) => changed(addOpml(core, input)),
    change: (input) => changed(changeFeed(core, input)),
    remove: (input) => changed(removeFeed(core, input)),
    async check(ids, { signal, job }) {
      const feeds = allFeeds(core.db).filter(({ id, paused }) => (ids === null ? !paused : ids.includes(id)));
      const { last } = progressTeller(core.emit, job);
      const found = feeds.length;
      const tell = ({ feeds: done, failed }: FeedReport, current: string) =>
        last({ done, found, failed: failed.length, current });
      const report = await checkAll(feeds, signal, tell);
      tell(report, '');
      return report;
    },
    checkDue: (signal) => checkAll(dueNow(), signal),
    start() {
      const stop = new AbortController();
      const timer = setInterval(() => {
        // Nothing is begun while another archive is put in this one's place.
        if (jobs.closed() || dueNow().length === 0) return;
        jobs
          .run({ name: 'feeds', what: 'a look at feeds' }, (own) =>
            keeper.checkDue(AbortSignal.any([stop.signal, own])),
          )
          .catch((error: unknown) => log(`feeds: ${String(error)}`));
      }, tickMs);
      timer.unref();
      return () => {
        clearInterval(timer);
        stop.abort();
      };
    },
  };
  return keeper;
}

/** A feed as it is now that its turn has come; null where it was unfollowed or paused meanwhile. */
function stillWanted({ db }: Core, listed: StoredFeed): StoredFeed | null {
  const feed = followedFeed(db, listed.id);
  return feed?.paused && !listed.paused ? null : feed;
}

const nothing: FeedReport = { feeds: 0, ...noItems };

const addUp = (a: FeedReport, b: FeedReport): FeedReport => ({
  feeds: a.feeds + b.feeds,
  found: a.found + b.found,
  stored: a.stored + b.stored,
  newEditions: a.newEditions + b.newEditions,
  alreadyThere: a.alreadyThere + b.alreadyThere,
  passedOver: a.passedOver + b.passedOver,
  failed: [...a.failed, ...b.failed],
});
